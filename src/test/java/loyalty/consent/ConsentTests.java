package loyalty.consent;

import static loyalty.consent.ConsentPurpose.CALL;
import static loyalty.consent.ConsentPurpose.MAIL;
import static loyalty.consent.ConsentPurpose.PROFILING;
import static loyalty.consent.ConsentPurpose.SURVEY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.Channel;
import loyalty.campaign.InvitationService;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.interview.InterviewService;
import loyalty.message.LeftOut;
import loyalty.message.Mailing;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A withdrawal counts at once, whatever else was said before; nothing that was said is lost. */
@OnH2
class ConsentTests {
    @Autowired
    ConsentService consents;

    @Autowired
    Mailing mailing;

    @Autowired
    InvitationService invitations;

    @Autowired
    InterviewService interviews;

    @Autowired
    CampaignFixture campaigns;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID customer = new UUID(0, 0);

    @BeforeEach
    void aCustomerOfANewTeam() {
        String team = IdentityFixture.fresh("consents");
        signIn.as("supervisor." + team, identity.team(team));
        customer = customers.withPhone("Wanda");
    }

    /** What the register says, what is recorded then, whether mails go out, and whether there are calls. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "-, -, false, true",
                "GIVEN, -, true, true",
                "REFUSED, -, false, false",
                "-, given, true, true",
                "GIVEN, withdrawn, false, false",
                "REFUSED, given, false, false"
            })
    void mailsTakeAnAgreementAndCallsOnlyThatNobodyRefused(
            String register, String recorded, boolean mails, boolean calls) {
        jdbc.sql("update customer set consent = ? where id = ?")
                .params(register, customer)
                .update();
        if (recorded != null) for (ConsentPurpose purpose : List.of(MAIL, CALL)) say(purpose, recorded.equals("given"));
        assertThat(consents.of(customer).allowed())
                .contains(SURVEY, PROFILING)
                .satisfies(allowed -> assertThat(allowed.contains(MAIL)).isEqualTo(mails))
                .satisfies(allowed -> assertThat(allowed.contains(CALL)).isEqualTo(calls));
    }

    @Test
    void theLatestCountsAndAllStay() {
        say(MAIL, true);
        say(MAIL, false);
        ConsentOverview now = consents.of(customer);
        assertThat(now.records()).extracting(record -> record.data().given()).containsExactly(false, true);
        assertThat(now.records()).extracting(Consent::standing).containsExactly(true, false);
        assertThat(now.standing(MAIL)).hasValue(now.records().getFirst());
        assertThat(now.allowed()).isEqualTo(Set.of(SURVEY, CALL, PROFILING));
        say(MAIL, true);
        assertThat(consents.of(customer).allowed()).contains(MAIL);
    }

    @Test
    void whoWithdrewFromMailsGetsNone() {
        jdbc.sql("update customer set consent = 'GIVEN', email = phone, email_index = phone_index where id = ?")
                .param(customer)
                .update();
        assertThat(mailing.leftOut(List.of(customer))).isEmpty();
        say(MAIL, false);
        assertThat(mailing.leftOut(List.of(customer))).isEqualTo(Map.of(LeftOut.UNSUBSCRIBED, 1));
    }

    @Test
    void whoWithdrewFromSurveysIsNeitherInvitedNorCalledNorGivenALink() {
        UUID other = customers.withPhone("Otto");
        UUID campaign = campaigns.running(Set.of(Channel.LINK, Channel.PHONE));
        campaigns.invite(campaign, List.of(customer, other));
        UUID later = campaigns.running(Set.of(Channel.LINK, Channel.IN_PERSON));
        assertThat(interviews.count(campaign)).isEqualTo(2);
        UUID invitation = interviews.find(campaign, 0, 9).stream()
                .filter(call -> call.customerId().equals(customer))
                .findFirst()
                .orElseThrow()
                .invitationId();
        long free = invitations.preview(later, null).free();
        say(SURVEY, false);
        assertThat(interviews.find(campaign, 0, 9))
                .extracting(call -> call.customerId())
                .containsExactly(other);
        assertThatThrownBy(() -> interviews.take(invitation)).hasMessageContaining("interview.taken");
        assertThat(invitations.preview(later, null).free()).isEqualTo(free - 1);
        assertThatThrownBy(() -> invitations.link(later, customer)).hasMessageContaining("campaign.noSurveys");
    }

    @Test
    void whoWithdrewFromCallsIsStillAskedInPerson() {
        UUID byPhone = campaigns.running(Set.of(Channel.PHONE));
        UUID inPerson = campaigns.running(Set.of(Channel.IN_PERSON));
        campaigns.invite(byPhone, List.of(customer));
        campaigns.invite(inPerson, List.of(customer));
        say(CALL, false);
        assertThat(interviews.count(byPhone)).isZero();
        assertThat(interviews.next(byPhone)).isEmpty();
        assertThat(interviews.count(inPerson)).isOne();
    }

    @Test
    void anAgreementTakesAProofAndADayThatHasBeen() {
        LocalDate today = LocalDate.now(clock);
        assertRefused(new ConsentData(MAIL, true, today, ConsentWay.PHONE, "  "), "consent.noProof");
        assertRefused(new ConsentData(MAIL, true, today.plusDays(1), ConsentWay.PHONE, "x"), "shared.day.future");
        assertRefused(new ConsentData(MAIL, false, today, ConsentWay.PHONE, "x".repeat(501)), "consent.proofTooLong");
        assertThat(consents.of(customer).records()).isEmpty();
        signIn.as(IdentityFixture.fresh("rep.elsewhere"), identity.team(IdentityFixture.fresh("elsewhere")));
        assertRefused(new ConsentData(MAIL, false, today, ConsentWay.PHONE, ""), "customer.notFound");
    }

    @Test
    void aCustomersConsentsCostThreeStatements() {
        say(MAIL, true);
        say(CALL, false);
        assertThat(StatementCount.during(() -> consents.of(customer))).hasSize(3);
    }

    private void assertRefused(ConsentData data, String reason) {
        assertThatThrownBy(() -> consents.record(customer, data))
                .isInstanceOf(RefusedException.class)
                .hasMessageContaining(reason);
    }

    private void say(ConsentPurpose purpose, boolean given) {
        consents.record(customer, new ConsentData(purpose, given, LocalDate.now(clock), ConsentWay.PAPER, "Form 7"));
    }
}
