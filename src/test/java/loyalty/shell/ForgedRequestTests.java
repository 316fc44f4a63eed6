package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerNavigation;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintNavigation;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupNavigation;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.web.HttpVisit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What a rep of another team learns and changes by typing addresses and by sending what their browser never would. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ForgedRequestTests {
    @LocalServerPort
    int port;

    @Autowired
    CustomerFixture customers;

    @Autowired
    FollowupService followups;

    @Autowired
    ComplaintService complaints;

    @Autowired
    IdentityFixture identity;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    String rep = "";
    UUID customer = new UUID(0, 0);
    UUID followup = new UUID(0, 0);
    UUID complaint = new UUID(0, 0);
    HttpVisit stranger = new HttpVisit(0);

    @BeforeEach
    void workOfAnotherTeam() {
        rep = IdentityFixture.fresh("rep.forged");
        UUID id = identity.user(rep, identity.team("forged upon"));
        customer = runAs.as(id, () -> customers.customer("Wanda Secret"));
        followup = runAs.as(
                id,
                () -> followups.plan(
                        customer, FollowupData.once(FollowupReason.RETURN_VISIT, "Ask for the leak", today(), id)));
        complaint = runAs.as(id, () -> complaints.open(customer, leak()));
        runAs.system(() -> {
            complaints.assign(complaint, 0, id);
            return id;
        });
        stranger = signedIn(IdentityFixture.fresh("rep.forging"), "forging");
    }

    @Test
    void addressesShowARepNothingOfAnotherTeam() {
        List<String> addresses = List.of(
                ComplaintNavigation.location(complaint),
                ComplaintNavigation.ROUTE,
                CustomerNavigation.location(customer),
                CustomerNavigation.location(customer) + "?tab=followup.title",
                FollowupNavigation.MINE,
                FollowupNavigation.BOARD,
                FollowupNavigation.board(identity.user(rep)));
        OpenPage page = OpenPage.of(stranger);
        for (String address : addresses)
            assertThat(page.go(address)).as(address).doesNotContain("Wanda", "Ask for the leak", "The pot leaks");

        OpenPage own = OpenPage.of(signedIn(rep, "forged upon"));
        assertThat(own.go(ComplaintNavigation.location(complaint))).contains("Wanda", "The pot leaks");
        assertThat(own.go(FollowupNavigation.MINE)).contains("Wanda", "Ask for the leak");
    }

    @Test
    void onlyWhoseComplaintItIsCanPressItsButtons() {
        assertOnlyTheirPageCanPress("Begin work", ComplaintNavigation.location(complaint), this::complaintState);
    }

    @Test
    void onlyWhoseFollowupItIsCanPressItsButtons() {
        assertOnlyTheirPageCanPress("Tomorrow", FollowupNavigation.MINE, this::followupDay);
    }

    private void assertOnlyTheirPageCanPress(String button, String address, Supplier<String> state) {
        OpenPage own = OpenPage.of(signedIn(rep, "forged upon"));
        int node = OpenPage.button(own.go(address), button);
        String before = state.get();

        OpenPage theSamePlace = OpenPage.of(stranger);
        theSamePlace.go(address);
        own.in(stranger).click(node);
        own.in(new HttpVisit(port)).click(node);
        assertThat(state.get()).isEqualTo(before);
        theSamePlace.click(node);
        assertThat(state.get()).isEqualTo(before);

        own.click(node);
        assertThat(state.get()).as("pressed by whose it is").isNotEqualTo(before);
    }

    private HttpVisit signedIn(String username, String team) {
        identity.user(username, identity.team(team));
        HttpVisit visit = new HttpVisit(port);
        visit.signIn(username, IdentityFixture.PASSWORD);
        return visit;
    }

    private String complaintState() {
        return jdbc.sql("select state from complaint where id = :id")
                .param("id", complaint)
                .query(String.class)
                .single();
    }

    private String followupDay() {
        return jdbc.sql("select due_on from followup where id = :id")
                .param("id", followup)
                .query(LocalDate.class)
                .single()
                .toString();
    }

    private ComplaintData leak() {
        FeedbackData said = new FeedbackData(FeedbackKind.COMPLAINT, null, "The pot leaks", today());
        return new ComplaintData(said, Severity.HIGH);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
