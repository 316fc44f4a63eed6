package loyalty.campaign;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Base64;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.campaign.InvitationStore.Invitation;
import loyalty.consent.ConsentPurpose;
import loyalty.consent.Consents;
import loyalty.keys.BlindIndex;
import loyalty.message.CustomerMailed;
import loyalty.message.MailPurpose;
import loyalty.message.MailVariable;
import loyalty.notification.MailState;
import loyalty.publicpage.LinkToken;
import loyalty.uikit.Language;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Mails that invite to a campaign and remind of it: nothing goes out once it is over or the customer has answered. */
@Component
class MailedInvitations implements MailPurpose {
    static final String CODE = "campaign";

    private final CampaignStore campaigns;
    private final InvitationStore invitations;
    private final CompleteAnswers answers;
    private final Consents consents;
    private final BlindIndex index;
    private final String baseUrl;
    private final Duration valid;
    private final Clock clock;

    MailedInvitations(
            CampaignStore campaigns,
            InvitationStore invitations,
            CompleteAnswers answers,
            Consents consents,
            BlindIndex index,
            @Value("${loyalty.base-url}") String baseUrl,
            @Value("${loyalty.campaign.link-valid:60d}") Duration valid,
            Clock clock) {
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.answers = answers;
        this.consents = consents;
        this.index = index;
        this.baseUrl = baseUrl.replaceAll("/$", "");
        this.valid = valid;
        this.clock = clock;
    }

    @Override
    public String code() {
        return CODE;
    }

    @Override
    public Optional<Map<MailVariable, String>> values(UUID reference, UUID customerId, Language language) {
        Campaign campaign = campaigns.find(reference).orElseThrow();
        if (campaign.standing(LocalDate.now(clock), () -> answers.of(reference)) != Standing.OPEN)
            return Optional.empty();
        return invitations
                .of(reference, customerId)
                .filter(invitation -> !consents.withdrawn(customerId, ConsentPurpose.SURVEY))
                .filter(invitation -> isOpen(invitation.state()))
                .filter(invitation -> !invitations.askedElsewhere(invitation, askedSince(campaign, clock.instant())))
                .map(invitation -> values(campaign, link(invitation), language));
    }

    @Override
    public Map<UUID, String> titles(Set<UUID> references, Locale locale) {
        return campaigns.names(references).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey, campaign -> campaign.getValue().in(locale)));
    }

    /** Who was asked anything else after this moment is left in peace. */
    static Instant askedSince(Campaign campaign, Instant now) {
        return now.minus(Duration.ofDays(campaign.data().quietDays()));
    }

    /** What a campaign says of itself in mails, with this link. */
    Map<MailVariable, String> values(Campaign campaign, String path, Language language) {
        Map<MailVariable, String> values = new EnumMap<>(MailVariable.class);
        values.put(MailVariable.CAMPAIGN, campaign.data().name().in(language.locale()));
        values.put(MailVariable.LINK, baseUrl + path);
        LocalDate end = campaign.data().endsOn();
        if (end != null) values.put(MailVariable.UNTIL, end.toString());
        return values;
    }

    /** Whoever was written to has been asked, also where nobody knows whether the mail arrived. */
    @EventListener
    void mailed(CustomerMailed mail) {
        if (!mail.purpose().equals(CODE) || mail.state() == MailState.FAILED) return;
        invitations.mailed(mail.reference(), mail.customerId(), clock.instant());
    }

    private static boolean isOpen(InvitationState state) {
        return state == InvitationState.WAITING || state == InvitationState.INVITED || state == InvitationState.BEGUN;
    }

    /** The same in each mail, so that a reminder does not put out the first: only a key of ours leads to it. */
    private String link(Invitation invitation) {
        byte[] bits = index.of("survey.link", invitation.id().toString());
        String token = Base64.getUrlEncoder().withoutPadding().encodeToString(bits);
        invitations.linkByMail(
                invitation.id(), LinkToken.hash(token), clock.instant().plus(valid));
        return Invitations.path(token);
    }
}
