package loyalty.bench;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.NewCustomer;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.FeedbackService;
import loyalty.followup.DayPart;
import loyalty.followup.FollowupBoard;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupService;
import loyalty.insight.DayService;
import loyalty.interaction.InteractionService;
import loyalty.purchase.PurchaseService;
import loyalty.survey.ScoreService;
import loyalty.table.DefaultLayout;
import loyalty.table.SortKey;
import loyalty.table.TableFilter;
import loyalty.table.TableLayout;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import org.springframework.context.ApplicationContext;

/** What people do at the product, as its views ask the services for it. */
class Desk {
    private final TableService table;
    private final CustomerService customers;
    private final PurchaseService purchases;
    private final ScoreService scores;
    private final FeedbackService feedback;
    private final InteractionService contacts;
    private final FollowupService followups;
    private final FollowupDay day;
    private final FollowupBoard board;
    private final ComplaintLists complaints;
    private final DayService days;
    private final Clock clock;

    Desk(ApplicationContext application) {
        table = application.getBean(TableService.class);
        customers = application.getBean(CustomerService.class);
        purchases = application.getBean(PurchaseService.class);
        scores = application.getBean(ScoreService.class);
        feedback = application.getBean(FeedbackService.class);
        contacts = application.getBean(InteractionService.class);
        followups = application.getBean(FollowupService.class);
        day = application.getBean(FollowupDay.class);
        board = application.getBean(FollowupBoard.class);
        complaints = application.getBean(ComplaintLists.class);
        days = application.getBean(DayService.class);
        clock = application.getBean(Clock.class);
    }

    /** The columns of the table before anybody changed them. */
    List<String> columns() {
        return DefaultLayout.of(table.columns()).columns().stream()
                .map(TableLayout.Shown::key)
                .toList();
    }

    List<TableRow> page(List<String> columns, long offset, long total, SortKey... sort) {
        return read(columns, new TableQuery(TableFilter.NONE, "", List.of(sort)), offset, total);
    }

    List<TableRow> search(List<String> columns, String typed) {
        return read(columns, new TableQuery(TableFilter.NONE, typed, List.of()), 0, 0);
    }

    private List<TableRow> read(List<String> columns, TableQuery query, long offset, long total) {
        return table.page(query, columns, offset, Questions.PAGE, total);
    }

    /** Some of the customers that this user may open and edit. */
    List<UUID> reachable() {
        return table.page(TableQuery.ALL, List.of("number"), 0, TableService.PAGE_LIMIT, 0).stream()
                .map(TableRow::id)
                .toList();
    }

    long count() {
        return table.count(TableQuery.ALL);
    }

    void open(UUID customer) {
        customers.profile(customer);
        purchases.totals(customer);
        purchases.of(customer, 0, 50);
        scores.totals(customer);
        scores.of(customer, 0, 50);
        feedback.totals(customer);
        feedback.of(customer, 0, 50);
    }

    void day() {
        day.counts();
        if (day.due(DayPart.OVERDUE, 0, 50).isEmpty()) throw new IllegalStateException("Nothing is overdue");
        day.due(DayPart.TODAY, 0, 50);
        day.due(DayPart.COMING, 0, 50);
    }

    void board() {
        board.unassignedCount();
        board.workloads();
        if (board.unassigned(0, 50).isEmpty()) throw new IllegalStateException("Everything is assigned");
    }

    void complaints() {
        if (complaints.page(ComplaintFilter.of(ComplaintList.TEAM), 0, 50).isEmpty())
            throw new IllegalStateException("Nobody complained");
    }

    void yesterday() {
        days.of(LocalDate.now(clock).minusDays(1));
    }

    /** What the timeline asks of each kind before it shows its first page. */
    void timeline(UUID customer) {
        if (contacts.of(customer, 0, 20).isEmpty()) throw new IllegalStateException("Nobody was in contact");
        purchases.of(customer, 0, 20);
        scores.of(customer, 0, 20);
        feedback.newest(customer, 0, 20);
        complaints.steps(customer, 0, 20);
        followups.closed(customer, 0, 20);
    }

    void save(UUID customer, String jobTitle) {
        ChangeOutcome outcome = customers
                .change(List.of(new FieldChange(customer, "jobTitle", null, jobTitle)))
                .getFirst();
        if (!(outcome instanceof ChangeOutcome.Saved)) throw new IllegalStateException("Not saved: " + outcome);
    }

    void register(String name, String email) {
        NewCustomer outcome = customers.register(Map.of("name", name, "email", email));
        if (!(outcome instanceof NewCustomer.Registered)) throw new IllegalStateException("Not taken: " + outcome);
    }
}
