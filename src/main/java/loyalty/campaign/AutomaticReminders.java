package loyalty.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import java.util.stream.Collectors;
import loyalty.message.MailOrder;
import loyalty.message.Mailing;
import loyalty.message.SentMail;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Orders the reminders that are due, some customers at a time; each is checked again when it is sent. */
@Component
class AutomaticReminders {
    private final SurveyReminderStore reminders;
    private final CampaignStore campaigns;
    private final InvitationStore invitations;
    private final CompleteAnswers answers;
    private final Mailing mailing;
    private final TransactionTemplate transaction;
    private final Clock clock;

    AutomaticReminders(
            SurveyReminderStore reminders,
            CampaignStore campaigns,
            InvitationStore invitations,
            CompleteAnswers answers,
            Mailing mailing,
            TransactionTemplate transaction,
            Clock clock) {
        this.reminders = reminders;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.answers = answers;
        this.mailing = mailing;
        this.transaction = transaction;
        this.clock = clock;
    }

    void orderDue(BooleanSupplier stopping) {
        for (UUID campaign : reminders.running()) {
            UUID last = Inviting.BEFORE_ALL;
            boolean more = true;
            while (more && !stopping.getAsBoolean()) {
                UUID after = last;
                List<SentMail> unanswered = transaction.execute(status -> order(campaign, after));
                more = !unanswered.isEmpty();
                if (more) last = unanswered.getLast().id();
            }
        }
    }

    /** Whoever has unsubscribed meanwhile, or consents no longer, gets none. */
    private List<SentMail> order(UUID campaignId, UUID after) {
        Campaign campaign = campaigns.locked(campaignId).orElseThrow();
        Reminders reminder = reminders.of(campaignId).orElse(null);
        if (reminder == null || !asksByMail(campaign)) return List.of();
        Instant now = clock.instant();
        Instant before = now.minus(Duration.ofDays(reminder.afterDays()));
        List<SentMail> unanswered = mailing.lastSent(
                MailedInvitations.CODE,
                campaignId,
                before,
                after,
                invitations.remindable(campaignId, MailedInvitations.askedSince(campaign, now)));
        unanswered.stream()
                .filter(mail -> mail.number() < reminder.most())
                .collect(Collectors.groupingBy(mail -> new MailOrder(
                        MailedInvitations.CODE, campaignId, mail.number() + 1, reminder.templateId(), mail.language())))
                .forEach(this::send);
        return unanswered;
    }

    private void send(MailOrder order, List<SentMail> mails) {
        mailing.send(order, mails.stream().map(SentMail::customerId).toList());
    }

    private boolean asksByMail(Campaign campaign) {
        return campaign.data().channels().contains(Channel.MAIL)
                && campaign.standing(LocalDate.now(clock), () -> answers.of(campaign.id())) == Standing.OPEN;
    }
}
