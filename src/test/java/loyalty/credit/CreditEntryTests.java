package loyalty.credit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFinder;
import loyalty.customer.CustomerFixture;
import loyalty.identity.Capability;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CreditEntryTests {
    @Autowired
    CreditEntry entry;

    @Autowired
    CreditService credit;

    @Autowired
    CustomerFinder finder;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    String name;
    UUID customer;

    @BeforeEach
    void aCustomerOfMyTeam() {
        signIn.as("supervisor.entry", identity.team("entry"));
        name = "Entry " + UUID.randomUUID();
        customer = customers.customer(name);
    }

    @Test
    void keepsRowsThatSayEnoughForTheCustomerOfThatNumberOrName() {
        String number = finder.find(name, Capability.CREDIT_EDIT, 1).getFirst().number();
        List<EnteredRow> rows =
                entry.enter(EntryKind.RECEIVABLE, List.of(receivable(number, "1,200.50"), receivable(name, "¥300")));

        assertThat(rows).allSatisfy(row -> assertThat(row.problems()).isEmpty());
        assertThat(rows).extracting(row -> row.values().get("amount")).containsExactly("1200.5", "300");
        assertThat(credit.receivables(customer, 0, 9))
                .extracting(debt -> debt.openAmount().toPlainString())
                .containsExactlyInAnyOrder("1200.50", "300.00");
    }

    @Test
    void waitsForTheRestOfARowAndSaysAtOnceWhatIsWrongInIt() {
        assertThat(only(EntryKind.RECEIVABLE, Map.of("customer", name)).problems())
                .isEmpty();
        assertThat(credit.receivables(customer, 0, 9)).isEmpty();

        assertProblem(
                EntryKind.RECEIVABLE, Map.of("customer", "Nobody " + name), "customer", "credit.entry.unknownCustomer");
        assertProblem(EntryKind.RECEIVABLE, Map.of("amount", "much"), "amount", "uikit.field.badNumber");
        assertProblem(EntryKind.RECEIVABLE, Map.of("issuedOn", "03/04/2026"), "issuedOn", "customer.date.ambiguous");
        assertProblem(EntryKind.PAYMENT, Map.of("method", "seashells"), "method", "credit.entry.unknownMethod");
        assertProblem(
                EntryKind.RECEIVABLE,
                with(receivable(name, "10"), "currency", "XXQ"),
                "currency",
                "credit.currency.unknown");
        customers.customer(name);
        assertProblem(EntryKind.RECEIVABLE, receivable(name, "10"), "customer", "credit.entry.manyCustomers");
    }

    @Test
    void refusesMoreThanIsOwedUntilTheRestIsToBeKept() {
        entry.enter(EntryKind.RECEIVABLE, List.of(receivable(name, "100")));
        Map<String, String> payment = payment("120", 0);

        assertProblem(EntryKind.PAYMENT, payment, "amount", "credit.payment.moreThanDebt");
        assertProblem(EntryKind.PAYMENT, payment("50", 31), "paidOn", "credit.payment.beforeInvoice");
        assertProblem(EntryKind.PAYMENT, with(payment, "currency", "USD"), "amount", "credit.payment.moreThanDebt");

        assertThat(only(EntryKind.PAYMENT, with(payment, "keepRest", "true")).id())
                .isNotNull();
        assertThat(credit.payments(customer, 0, 9))
                .singleElement()
                .satisfies(kept -> assertThat(kept.unusedAmount()).isEqualByComparingTo("20"));
    }

    @Test
    void takesOneOfTwoWithTheSameNumber() {
        Map<String, String> twice = receivable(name, "10");
        assertThat(entry.check(EntryKind.RECEIVABLE, List.of(twice, twice)))
                .extracting(row -> row.problems().keySet().toString())
                .containsExactly("[]", "[number]");
        assertThat(credit.receivables(customer, 0, 9)).as("only checked").isEmpty();

        List<EnteredRow> entered = entry.enter(EntryKind.RECEIVABLE, List.of(twice, twice));
        assertThat(entered.getFirst().id()).isNotNull();
        assertThat(entered.getLast().problems().get("number"))
                .extracting(Message::key)
                .isEqualTo("credit.number.taken");
        assertThat(credit.receivables(customer, 0, 9)).hasSize(1);
    }

    @Test
    void takesBackWhatTheSamePersonEntered() {
        UUID debt = id(only(EntryKind.RECEIVABLE, receivable(name, "100")));
        UUID payment = id(only(EntryKind.PAYMENT, payment("40", 0)));
        assertThatThrownBy(() -> entry.takeBack(EntryKind.RECEIVABLE, List.of(debt)))
                .isInstanceOf(RefusedException.class);

        signIn.as("supervisor.entry.other", identity.team("entry"));
        assertThatThrownBy(() -> entry.takeBack(EntryKind.PAYMENT, List.of(payment)))
                .hasMessage("credit.payment.notYours");

        signIn.as("supervisor.entry");
        entry.takeBack(EntryKind.PAYMENT, List.of(payment));
        assertThat(credit.receivables(customer, 0, 9))
                .singleElement()
                .satisfies(open -> assertThat(open.openAmount()).isEqualByComparingTo("100"));
        assertThat(credit.payments(customer, 0, 9)).isEmpty();
    }

    @Test
    void isForWhoMayEnterCredit() {
        signIn.as("supervisor.entry.away", identity.team("entryAway"));
        assertProblem(EntryKind.RECEIVABLE, receivable(name, "10"), "customer", "credit.entry.unknownCustomer");

        signIn.as("rep.entry", identity.team("entry"));
        assertThatThrownBy(() -> entry.enter(EntryKind.RECEIVABLE, List.of()))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> entry.takeBack(EntryKind.PAYMENT, List.of()))
                .isInstanceOf(AccessDeniedException.class);
    }

    private EnteredRow only(EntryKind kind, Map<String, String> row) {
        return entry.enter(kind, List.of(row)).getFirst();
    }

    private void assertProblem(EntryKind kind, Map<String, String> row, String cell, String reason) {
        EnteredRow checked = entry.check(kind, List.of(row)).getFirst();
        EnteredRow entered = only(kind, row);
        assertThat(entered.id()).isNull();
        assertThat(entered.problems()).containsOnlyKeys(cell).isEqualTo(checked.problems());
        assertThat(entered.problems().get(cell)).extracting(Message::key).isEqualTo(reason);
    }

    private static UUID id(EnteredRow row) {
        assertThat(row.problems()).isEmpty();
        return Objects.requireNonNull(row.id());
    }

    private Map<String, String> receivable(String whose, String amount) {
        return Map.of(
                "customer",
                whose,
                "number",
                "E-" + UUID.randomUUID(),
                "issuedOn",
                day(30).toString(),
                "dueOn",
                day(1).toString(),
                "currency",
                "cny",
                "amount",
                amount);
    }

    private Map<String, String> payment(String amount, int daysAgo) {
        return Map.of(
                "customer",
                name,
                "number",
                "E-" + UUID.randomUUID(),
                "paidOn",
                day(daysAgo).toString(),
                "method",
                "WECHAT",
                "currency",
                "CNY",
                "amount",
                amount);
    }

    private static Map<String, String> with(Map<String, String> row, String key, String text) {
        Map<String, String> other = new HashMap<>(row);
        other.put(key, text);
        return other;
    }

    private LocalDate day(int daysAgo) {
        return LocalDate.now(clock).minusDays(daysAgo);
    }
}
