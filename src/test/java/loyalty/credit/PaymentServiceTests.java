package loyalty.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class PaymentServiceTests {
    @Autowired
    PaymentService payments;

    @Autowired
    ReceivableService receivables;

    @Autowired
    RatingService ratings;

    @Autowired
    CreditService credit;

    @Autowired
    DebtorService debtors;

    @Autowired
    StandingRefresh refresh;

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

    UUID customer;

    @BeforeEach
    void aCustomerOfMyTeam() {
        signIn.as("supervisor.credits", identity.team("credits"));
        customer = customers.customer("Owing");
    }

    @Test
    void onePaymentSettlesTheOldestDebtsFirstAndTheRestStaysAsCredit() {
        UUID newer = receivable("300", 20, 10);
        UUID older = receivable("200", 90, 60);
        UUID payment = payments.record(customer, paid("250"));
        assertOpen(older, "0");
        assertOpen(newer, "250");

        UUID over = payments.record(customer, keeping(paid("400")));
        assertOpen(newer, "0");
        assertThat(payment(over).unusedAmount()).isEqualByComparingTo("150");
        assertThat(payment(payment).unusedAmount()).isZero();

        UUID next = receivable("500", 0, -30);
        payments.useCredit(over);
        assertOpen(next, "350");
        assertBooksAgree();
    }

    @Test
    void settlesWhatItIsToldTo() {
        UUID older = receivable("200", 90, 60);
        UUID newer = receivable("300", 20, 10);
        payments.record(customer, paid("300"), List.of(share(newer, "250"), share(older, "50")));
        assertOpen(newer, "50");
        assertOpen(older, "150");
    }

    @Test
    void aReversedPaymentOpensTheDebtsAgainAndStaysWithItsReason() {
        UUID debt = receivable("200", 90, 60);
        UUID payment = payments.record(customer, keeping(paid("250")));
        payments.reverse(payment, "  Bounced ");
        assertOpen(debt, "200");
        assertThat(payment(payment).reversalReason()).isEqualTo("Bounced");
        assertThat(payment(payment).unusedAmount()).isZero();
        assertRefused(() -> payments.reverse(payment, "Again"), "credit.payment.reversedAlready");
        assertRefused(() -> payments.useCredit(payment), "credit.payment.nothingToSettle");
        assertThat(credit.rating(customer)).as("nothing paid and 60 days late").contains(Rating.E);
        assertBooksAgree();
    }

    @Test
    void refusesWhatIsWrongAndChangesNothing() {
        UUID debt = receivable("200", 10, -20);
        String number = credit.receivables(customer, 0, 1).getFirst().number();
        assertRefused(() -> payments.record(customer, paid("250")), "credit.payment.moreThanDebt");
        assertRefused(() -> payments.record(customer, paid("-1")), "credit.amount.notPositive");
        assertRefused(() -> payments.record(customer, paid("1.005")), "credit.amount.decimals");
        assertRefused(
                () -> payments.record(customer, payment("10", 20, "CNY"), List.of(share(debt, "10"))),
                "credit.payment.beforeInvoice");
        assertRefused(() -> payments.record(customer, payment("10", 0, "XYZ")), "credit.currency.unknown");
        assertRefused(
                () -> payments.record(customer, payment("10", 0, "USD"), List.of(share(debt, "10"))),
                "credit.settlement.otherCurrency");
        assertRefused(
                () -> payments.record(customer, paid("400"), List.of(share(debt, "200"), share(debt, "200"))),
                "credit.settlement.twice");
        assertRefused(
                () -> receivables.issue(
                        customer, new ReceivableData(number, day(1), day(0), BigDecimal.TEN, "CNY", null)),
                "credit.number.taken");
        assertRefused(
                () -> receivables.issue(
                        customer, new ReceivableData(fresh(), day(0), day(1), BigDecimal.TEN, "CNY", null)),
                "credit.due.beforeIssue");
        assertRefused(
                () -> ratings.limit(customer, new CreditLimit(new BigDecimal("-1"), "CNY")), "credit.limit.negative");
        assertOpen(debt, "200");
        assertThat(credit.standing(customer).payments()).isZero();
        assertThat(credit.standing(customer).receivables()).isOne();
    }

    @Test
    void anotherCustomersDebtIsAsIfItDidNotExist() {
        UUID debt = receivable("200", 10, -20);
        customer = customers.customer("Another");
        assertRefused(
                () -> payments.record(customer, paid("10"), List.of(share(debt, "10"))), "credit.receivable.gone");
    }

    @Test
    void amountsOfSeveralCurrenciesAreNeverAddedUp() {
        receivable("200", 90, 60);
        receivables.issue(customer, new ReceivableData(fresh(), day(30), day(5), new BigDecimal("70"), "USD", null));
        assertThat(credit.standing(customer).ageings())
                .extracting(Ageing::currency, Ageing::arrears)
                .containsExactly(tuple("CNY", new BigDecimal("200.00")), tuple("USD", new BigDecimal("70.00")));
        assertThat(credit.standing(customer).currency())
                .as("that of the last invoice")
                .contains("USD");
        ratings.limit(customer, new CreditLimit(new BigDecimal("1000"), "CNY"));
        assertThat(credit.standing(customer).currency()).as("that of the limit").contains("CNY");
    }

    @Test
    void aRatingByHandCountsThroughItsLastDayAndIsKeptInTheHistory() {
        receivable("200", 10, -20);
        ratings.override(customer, Rating.D, "Rumours of trouble", day(0));
        assertThat(credit.rating(customer)).contains(Rating.D);
        jdbc.sql("update rating_override set last_day = :day where customer_id = :customer")
                .param("day", day(1))
                .param("customer", customer)
                .update();
        refresh.all(() -> false);
        assertThat(credit.rating(customer)).as("computed again").contains(Rating.B);
        assertThat(credit.ratingChanges(customer))
                .extracting(RatingChange::rating)
                .containsExactly(Rating.B, Rating.D, Rating.B);
        assertRefused(() -> ratings.override(customer, Rating.A, "x", day(1)), "credit.override.past");
        assertRefused(() -> ratings.override(customer, Rating.A, " ", day(0)), "credit.reason.missing");
    }

    @Test
    void creditIsHiddenFromWhoMayNotSeeIt() {
        UUID debt = receivable("200", 90, 60);
        assertThat(debtors.debtors("CNY", 0, 1_000))
                .extracting(Debtor::customerId)
                .contains(customer);
        signIn.as("admin.credits");
        assertThatThrownBy(() -> payments.record(customer, paid("10"))).isInstanceOf(AccessDeniedException.class);
        assertRefused(() -> credit.look(customer), "credit.hidden");
        assertRefused(() -> credit.receivables(customer, 0, 1), "credit.hidden");
        assertRefused(() -> credit.rating(customer), "credit.hidden");
        assertThat(debtors.debtors("CNY", 0, 1)).isEmpty();
        assertThat(debtors.overdue(0, 1)).isEmpty();
        signIn.as("supervisor.elsewhere", identity.team("elsewhere"));
        assertRefused(() -> credit.look(customer), "customer.notFound");
        assertRefused(() -> receivables.remove(debt, 0), "customer.notFound");
        assertThat(debtors.overdue(0, 1_000)).extracting(OverdueReceivable::id).doesNotContain(debt);
    }

    @Test
    void listsTakeOneStatementEach() {
        for (int i = 0; i < 5; i++) receivable("10", 90, 60 + i);
        assertThat(StatementCount.during(() -> debtors.overdue(0, 50))).hasSize(1);
        assertThat(StatementCount.during(() -> debtors.debtors("CNY", 0, 50))).hasSize(1);
    }

    @Test
    void ofTwoWhoSettleTheSameDebtAtOnceOneIsRefused() throws Exception {
        UUID debt = receivable("200", 90, 60);
        List<SettlementShare> all = List.of(share(debt, "200"));
        Callable<Object> first = RunAs.sameUser(() -> payments.record(customer, paid("200"), all));
        Callable<Object> second = RunAs.sameUser(() -> payments.record(customer, paid("200"), all));
        int refused = 0;
        try (var both = Executors.newFixedThreadPool(2)) {
            for (Future<Object> each : both.invokeAll(List.of(first, second))) {
                try {
                    each.get();
                } catch (ExecutionException e) {
                    assertThat(e.getCause()).hasMessage("credit.settlement.moreThanOpen");
                    refused++;
                }
            }
        }
        assertThat(refused).isOne();
        assertOpen(debt, "0");
        assertBooksAgree();
    }

    private UUID receivable(String amount, int issuedDaysAgo, int dueDaysAgo) {
        return receivables.issue(
                customer,
                new ReceivableData(fresh(), day(issuedDaysAgo), day(dueDaysAgo), new BigDecimal(amount), "CNY", null));
    }

    private PaymentData paid(String amount) {
        return payment(amount, 0, "CNY");
    }

    private PaymentData payment(String amount, int daysAgo, String currency) {
        return new PaymentData(
                fresh(), day(daysAgo), new BigDecimal(amount), currency, PaymentMethod.TRANSFER, null, false);
    }

    private static PaymentData keeping(PaymentData data) {
        return new PaymentData(
                data.number(), data.paidOn(), data.amount(), data.currency(), data.method(), data.note(), true);
    }

    private static SettlementShare share(UUID receivable, String amount) {
        return new SettlementShare(receivable, new BigDecimal(amount));
    }

    private static String fresh() {
        return "T-" + UUID.randomUUID();
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }

    private PaymentSummary payment(UUID id) {
        return credit.payments(customer, 0, 50).stream()
                .filter(payment -> payment.id().equals(id))
                .findFirst()
                .orElseThrow();
    }

    private void assertOpen(UUID id, String amount) {
        assertThat(credit.receivables(customer, 0, 50))
                .filteredOn(receivable -> receivable.id().equals(id))
                .singleElement()
                .satisfies(receivable -> assertThat(receivable.openAmount()).isEqualByComparingTo(amount));
    }

    /** What is open is what was invoiced less what payments that hold have settled. */
    private void assertBooksAgree() {
        assertThat(jdbc.sql("""
                        select count(*) from receivable r
                        where r.customer_id = :customer and r.open_amount <> r.amount - coalesce((
                            select sum(s.amount) from settlement s
                                left join payment_reversal v on v.payment_id = s.payment_id
                            where s.receivable_id = r.id and v.payment_id is null), 0)
                        """)
                        .param("customer", customer)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
