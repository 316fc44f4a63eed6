package loyalty.campaign;

import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.message.MailCounts;
import loyalty.message.MailOrder;
import loyalty.message.Mailing;
import loyalty.message.Ordered;
import loyalty.message.TestMail;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Invites by mail, and reminds those who have not answered. Everybody writes to customers of their own scope only. */
@Service
@Transactional
@Requires(Capability.SURVEY_RUN)
public class CampaignMailService {
    private static final Set<InvitationState> WAITING = EnumSet.of(InvitationState.WAITING);
    private static final Set<InvitationState> ASKED = EnumSet.of(InvitationState.INVITED, InvitationState.BEGUN);

    private final CampaignStore campaigns;
    private final MailedInvitations mailed;
    private final Mailing mailing;
    private final TestMail testMail;
    private final CustomerAccess access;
    private final AuditLog audit;
    private final InvitationStore invitations;
    private final SurveyReminderStore reminders;

    CampaignMailService(
            CampaignStore campaigns,
            MailedInvitations mailed,
            Mailing mailing,
            TestMail testMail,
            CustomerAccess access,
            AuditLog audit,
            InvitationStore invitations,
            SurveyReminderStore reminders) {
        this.campaigns = campaigns;
        this.mailed = mailed;
        this.mailing = mailing;
        this.testMail = testMail;
        this.access = access;
        this.audit = audit;
        this.invitations = invitations;
        this.reminders = reminders;
    }

    @Transactional(readOnly = true)
    public MailCounts counts(UUID campaignId) {
        return mailing.counts(MailedInvitations.CODE, campaignId);
    }

    /** Those who are invited and were not asked yet; asked twice, nobody gets a second mail. */
    public Ordered invite(UUID campaignId, UUID templateId, Language language) {
        return send(campaignId, new MailOrder(MailedInvitations.CODE, campaignId, 0, templateId, language), WAITING);
    }

    /**
     * Those who were asked and have not answered.
     *
     * @param number from 1; the same number again reaches nobody twice
     */
    public Ordered remind(UUID campaignId, int number, UUID templateId, Language language) {
        if (number < 1 || number > counts(campaignId).lastNumber() + 1)
            throw new RefusedException("campaign.mail.number");
        var order = new MailOrder(MailedInvitations.CODE, campaignId, number, templateId, language);
        return send(campaignId, order, ASKED);
    }

    @Transactional(readOnly = true)
    public Optional<Reminders> reminders(UUID campaignId) {
        return reminders.of(campaignId);
    }

    /** @param set null: it reminds nobody by itself */
    public void remindBy(UUID campaignId, @Nullable Reminders set) {
        UUID id =
                campaigns.locked(campaignId).orElseThrow(CampaignService::gone).id();
        if (set == null) {
            reminders.remove(id);
        } else {
            bounded(set.afterDays(), Reminders.LONGEST);
            bounded(set.most(), Reminders.MOST);
            reminders.put(id, set);
        }
        String rule = set == null ? "✉ –" : "✉ %d × %d".formatted(set.most(), set.afterDays());
        audit.record(AuditEntry.of("changed", AuditedCampaign.TYPE, id, rule));
    }

    private static void bounded(int value, int most) {
        if (value < 1 || value > most) throw new RefusedException("campaign.number.outOfRange", 1, most);
    }

    /** To the caller, with the link for trying the questions out. */
    public void test(UUID campaignId, UUID templateId, Language language) {
        Campaign campaign = campaigns.find(campaignId).orElseThrow(CampaignService::gone);
        String path = Invitations.path(campaign.testToken());
        testMail.send(templateId, language, mailed.values(campaign, path, language));
    }

    private Ordered send(UUID campaignId, MailOrder order, Set<InvitationState> states) {
        Campaign campaign = campaigns.locked(campaignId).orElseThrow(CampaignService::gone);
        if (campaign.state() != CampaignState.RUNNING) throw new RefusedException("campaign.notRunning");
        if (!campaign.data().channels().contains(Channel.MAIL)) throw new RefusedException("campaign.mail.off");
        SqlCondition reach = access.within(Capability.SURVEY_RUN, "c");
        Ordered ordered = mailing.send(order, invitations.customers(campaignId, states, reach));
        audit.record(AuditEntry.of("invited", AuditedCampaign.TYPE, campaignId, "✉ × " + ordered.waiting()));
        return ordered;
    }
}
