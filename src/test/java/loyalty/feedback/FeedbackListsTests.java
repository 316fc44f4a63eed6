package loyalty.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** What the list of all feedback shows to whom, and what it asks of the database. */
@OnH2
class FeedbackListsTests {
    private static final FeedbackFilter ALL = new FeedbackFilter(null, null, null);
    private static final int MANY = 1000;

    @Autowired
    FeedbackLists lists;

    @Autowired
    FeedbackService feedback;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        signIn.as("rep.hears", identity.team("hears"));
        customer = customers.customer("Heard");
    }

    @Test
    void showsTheNewestFirst() {
        UUID older = said(FeedbackKind.PRAISE, 3);
        UUID newer = said(FeedbackKind.PROBLEM, 1);
        assertThat(mine(ALL)).containsExactly(newer, older);
    }

    @Test
    void showsOneKindOnly() {
        UUID praise = said(FeedbackKind.PRAISE, 3);
        said(FeedbackKind.PROBLEM, 1);
        assertThat(mine(new FeedbackFilter(FeedbackKind.PRAISE, null, null))).containsExactly(praise);
    }

    @Test
    void showsNothingOfOtherTeamsCustomers() {
        UUID ours = said(FeedbackKind.PRAISE, 1);
        signIn.as("supervisor.hears", identity.team("hears"));
        assertThat(mine(ALL)).contains(ours);
        signIn.as("rep.hears.nothing", identity.team("hears nothing"));
        assertThat(mine(ALL)).isEmpty();
    }

    @Test
    void asksOneStatementForAPageHoweverLongItIs() {
        for (int day = 1; day <= 8; day++) said(FeedbackKind.PRAISE, day);
        lists.page(ALL, 0, 1);
        assertThat(StatementCount.during(() -> lists.page(ALL, 0, 50)))
                .filteredOn(sql -> sql.contains("from feedback"))
                .hasSize(1);
    }

    private UUID said(FeedbackKind kind, int daysAgo) {
        LocalDate day = LocalDate.now(clock).minusDays(daysAgo);
        return feedback.record(customer, new FeedbackData(kind, null, "Something", day));
    }

    private List<UUID> mine(FeedbackFilter filter) {
        return lists.page(filter, 0, MANY).stream()
                .filter(entry -> entry.customerId().equals(customer))
                .map(FeedbackEntry::id)
                .toList();
    }
}
