package loyalty.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import loyalty.credit.PaymentService;
import loyalty.credit.ReceivableData;
import loyalty.credit.ReceivableService;
import loyalty.customer.CustomerFixture;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Grants;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RoleName;
import loyalty.identity.RoleService;
import loyalty.identity.RunAs;
import loyalty.identity.Scope;
import loyalty.identity.SignIn;
import loyalty.identity.UserData;
import loyalty.identity.UserService;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnH2
class CreditColumnsTests {
    private static final Set<String> CREDIT = Set.of("creditRating", "arrears", "creditCurrency", "daysOverdue");

    @Autowired
    TableService table;

    @Autowired
    ReceivableService receivables;

    @Autowired
    PaymentService payments;

    @Autowired
    RoleService roles;

    @Autowired
    UserService users;

    @Autowired
    RunAs runAs;

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

    String mark;
    UUID team;

    @BeforeEach
    void signInAsSupervisor() {
        mark = IdentityFixture.fresh("owing").replace(".", "");
        team = identity.team(mark);
        signIn.as("supervisor." + mark, team);
    }

    @Test
    void showSortAndFilterHowCustomersPay() {
        UUID late = owing("late", "200", 90, 60);
        UUID later = owing("later", "300", 120, 100);
        UUID early = owing("early", "400", 5, -20);
        customers.customer(mark + " none");

        assertThat(table.page(sorted("daysOverdue"), CREDIT, 0, 50, 0))
                .extracting(TableRow::id, row -> row.value("arrears"), row -> row.value("daysOverdue"))
                .startsWith(tuple(later, "300", "100"), tuple(late, "200", "60"))
                .contains(tuple(early, "0", ""));
        assertThat(table.page(where("creditRating", FilterOperator.IS, "E"), CREDIT, 0, 50, 0))
                .extracting(TableRow::id, row -> row.value("creditCurrency"))
                .containsExactlyInAnyOrder(tuple(late, "CNY"), tuple(later, "CNY"));
        assertThat(table.page(where("creditRating", FilterOperator.EMPTY), CREDIT, 0, 50, 0))
                .singleElement()
                .satisfies(row -> assertThat(row.value("arrears")).isEmpty());

        payments.record(late, payment("200"));
        assertThat(row(late).value("arrears")).as("as soon as it is paid").isEqualTo("0");
        assertThat(row(late).value("daysOverdue")).isEmpty();
    }

    @Test
    void areNotThereForWhomCreditIsHidden() {
        owing("hidden", "200", 90, 60);
        signIn.as("rep." + mark, team);

        assertThat(table.columns()).extracting(TableColumn::key).doesNotContainAnyElementsOf(CREDIT);
        assertThatThrownBy(() -> table.count(where("arrears", FilterOperator.AT_LEAST, "1")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> table.page(sorted("daysOverdue"), CREDIT, 0, 1, 0))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void showTheRatingOnlyWhereTheCreditOfSomeIsMasked() {
        UUID customer = owing("masked", "200", 90, 60);
        signInWith(Access.WRITE, Access.MASKED);

        assertThat(table.columns())
                .extracting(TableColumn::key)
                .contains("creditRating")
                .doesNotContain("arrears");
        assertThat(row(customer).values()).containsEntry("creditRating", "E").doesNotContainKey("arrears");

        signInWith(Access.WRITE, Access.HIDDEN);
        assertThat(table.columns()).extracting(TableColumn::key).doesNotContainAnyElementsOf(CREDIT);
    }

    @Test
    void oneLookIsRecordedHoweverManyPagesAreRead() {
        table.page(sorted("name"), Set.of("creditRating"), 0, 50, 0);
        assertThat(looks()).as("a rating is no amount").isZero();
        for (int page = 0; page < 3; page++) table.page(sorted("name"), CREDIT, page, 1, 0);
        table.count(where("arrears", FilterOperator.AT_LEAST, "1"));
        assertThat(looks()).isOne();
    }

    private int looks() {
        return jdbc.sql("""
                        select count(*) from audit_change a join app_user u on u.id = a.user_id
                        where u.username = :name and a.record_type = 'credit' and a.action = 'looked'
                        """)
                .param("name", "supervisor." + mark)
                .query(Integer.class)
                .single();
    }

    private void signInWith(Access own, Access others) {
        String name = IdentityFixture.fresh("credit.role." + mark);
        signIn.as("admin.credit.columns");
        runAs.system(() -> {
            UUID role = roles.copy(roleId("rep"), new RoleName(name, name));
            Grants grants = new Grants(
                    Map.of(Capability.CUSTOMER_VIEW, Scope.TEAM),
                    Map.of(FieldGroup.BASIC, Access.READ, FieldGroup.CREDIT, own),
                    Map.of(FieldGroup.BASIC, Access.READ, FieldGroup.CREDIT, others));
            roles.change(role, roles.open(role).version(), grants);
            String code = roles.open(role).role().code();
            return users.create(UserData.withoutEmail(name, name, code, Set.of(team)), IdentityFixture.PASSWORD);
        });
        signIn.as(name);
    }

    private UUID roleId(String code) {
        return roles.list().stream()
                .filter(role -> role.code().equals(code))
                .findFirst()
                .orElseThrow()
                .id();
    }

    private UUID owing(String name, String amount, int issuedDaysAgo, int dueDaysAgo) {
        UUID customer = customers.customer(mark + " " + name);
        receivables.issue(
                customer,
                new ReceivableData(
                        "R-" + mark + name, day(issuedDaysAgo), day(dueDaysAgo), new BigDecimal(amount), "CNY", null));
        return customer;
    }

    private PaymentData payment(String amount) {
        return new PaymentData("P-" + mark, day(0), new BigDecimal(amount), "CNY", PaymentMethod.TRANSFER, null, false);
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    private TableRow row(UUID customer) {
        return table.rows(Set.of(customer), CREDIT).getFirst();
    }

    private TableQuery sorted(String column) {
        return new TableQuery(TableFilter.NONE, mark, List.of(new SortKey(column, true)));
    }

    private TableQuery where(String column, FilterOperator operator, String... values) {
        FilterCondition condition =
                new FilterCondition(column, operator, Stream.of(values).toList());
        return new TableQuery(TableFilter.of(condition), mark, List.of());
    }
}
