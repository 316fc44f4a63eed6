package loyalty.purchase;

import static loyalty.purchase.PurchaseFixture.data;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class PurchaseServiceTests {
    @Autowired
    PurchaseService purchases;

    @Autowired
    ReturnService returns;

    @Autowired
    ProductService products;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    AuditHistory history;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID customer;
    UUID tea;

    @BeforeEach
    void aCustomerOfMine() {
        signIn.as("rep.till", identity.team("till"));
        customer = customers.customer("Anna");
        tea = fixture.product("Tea");
    }

    @Test
    void recordsAndListsNewestFirst() {
        UUID older = fixture.purchase(customer, tea, daysAgo(3), 2);
        UUID newer = fixture.purchase(customer, tea, daysAgo(1), 1);

        assertThat(purchases.of(customer, 0, 10))
                .extracting(PurchaseSummary::id)
                .containsExactly(newer, older);
        assertThat(purchases.of(customer, 1, 1)).extracting(PurchaseSummary::id).containsExactly(older);
        assertThat(purchases.totals(customer)).isEqualTo(new PurchaseTotals(2, 0, new BigDecimal("30.00")));
        PurchaseSummary line = purchases.of(customer, 1, 1).getFirst();
        assertThat(line.productName()).isEqualTo("Tea");
        assertThat(line.amount()).isEqualTo(new BigDecimal("20.00"));
        assertThat(line.remaining()).isEqualByComparingTo("2");
    }

    @Test
    void changesUnlessSomebodyElseDidMeanwhile() {
        UUID id = fixture.purchase(customer, tea, daysAgo(3), 2);
        purchases.change(id, 0, data(tea, daysAgo(2), 3));
        assertThat(purchases.of(customer, 0, 1).getFirst().purchasedOn()).isEqualTo(daysAgo(2));

        assertRefused(() -> purchases.change(id, 0, data(tea, daysAgo(9), 9)), "purchase.changedMeanwhile");
        assertRefused(() -> purchases.remove(id, 0), "purchase.changedMeanwhile");
        assertThat(purchases.of(customer, 0, 1).getFirst().quantity()).isEqualByComparingTo("3");
    }

    @Test
    void whatWasRemovedCanBeBroughtBack() {
        UUID id = fixture.purchase(customer, tea, daysAgo(3), 2);
        PurchaseSummary before = purchases.of(customer, 0, 1).getFirst();
        RemovedPurchase removed = purchases.remove(id, 0);
        assertThat(purchases.of(customer, 0, 1)).isEmpty();
        assertRefused(() -> purchases.change(id, 0, before.data()), "purchase.gone");

        purchases.restore(removed);
        assertThat(purchases.of(customer, 0, 1)).containsExactly(before);
    }

    @Test
    void returnsTakeTheirShareOfTheAmountAndNotACentMore() {
        UUID id = purchases.record(
                customer,
                new PurchaseData(tea, daysAgo(3), BigDecimal.valueOf(3), null, BigDecimal.TEN, "STORE", "A-1"));
        returns.takeBack(id, daysAgo(0), BigDecimal.ONE);
        returns.takeBack(id, daysAgo(0), BigDecimal.ONE);
        assertThat(purchases.totals(customer).amount()).as("10 − 3.33 − 3.33").isEqualTo(new BigDecimal("3.34"));
        returns.takeBack(id, daysAgo(0), BigDecimal.ONE);

        assertThat(purchases.totals(customer)).isEqualTo(new PurchaseTotals(4, 3, new BigDecimal("0.00")));
        assertRefused(() -> returns.takeBack(id, daysAgo(0), BigDecimal.ONE), "purchase.return.outOfRange");
        PurchaseSummary back = purchases.of(customer, 0, 1).getFirst();
        assertThat(back.returnOf()).isEqualTo(id);
        assertThat(back.isReturn()).isTrue();
        assertThat(back.orderNumber()).isEqualTo("A-1");
    }

    @Test
    void returnsAndTheirPurchaseNeverContradictEachOther() {
        UUID id = fixture.purchase(customer, tea, daysAgo(3), 3);
        UUID back = returns.takeBack(id, daysAgo(1), BigDecimal.TWO);

        assertRefused(() -> returns.takeBack(id, daysAgo(1), BigDecimal.TWO), "purchase.return.outOfRange");
        assertRefused(() -> returns.takeBack(id, daysAgo(4), BigDecimal.ONE), "purchase.return.beforePurchase");
        assertRefused(() -> returns.takeBack(id, daysAgo(1), new BigDecimal("-1")), "purchase.return.outOfRange");
        assertRefused(() -> returns.takeBack(back, daysAgo(0), BigDecimal.ONE), "purchase.return.outOfRange");
        assertRefused(() -> purchases.change(id, 0, data(tea, daysAgo(3), 1)), "purchase.return.moreThanBought");
        assertRefused(() -> purchases.change(back, 0, data(tea, daysAgo(0), -2)), "purchase.return.fixed");
        assertRefused(() -> purchases.remove(id, 0), "purchase.return.removeFirst");

        purchases.remove(back, 0);
        purchases.remove(id, 0);
        assertThat(purchases.totals(customer).lines()).isZero();
    }

    @Test
    void equalLinesAreDifferentPurchases() {
        for (int i = 0; i < 3; i++) fixture.purchase(customer, tea, daysAgo(3), 1);
        assertThat(purchases.totals(customer).lines()).isEqualTo(3);
    }

    @Test
    void productsNoLongerOfferedAreNotSold() {
        UUID id = fixture.purchase(customer, tea, daysAgo(3), 1);
        signIn.as("admin.till");
        products.offer(tea, false);
        signIn.as("rep.till");

        assertRefused(() -> fixture.purchase(customer, tea, daysAgo(1), 1), "purchase.product.notOffered");
        purchases.change(id, 0, data(tea, daysAgo(2), 2));
        assertThat(purchases.totals(customer).amount()).isEqualTo(new BigDecimal("20.00"));
    }

    @Test
    void nothingImpossibleIsRecorded() {
        assertRefused(() -> fixture.purchase(customer, tea, daysAgo(-1), 1), "shared.day.future");
        assertRefused(() -> fixture.purchase(customer, tea, daysAgo(1), 0), "purchase.quantity.zero");
        assertRefused(() -> fixture.purchase(customer, UUID.randomUUID(), daysAgo(1), 1), "purchase.product.notFound");
        assertThat(purchases.totals(customer).lines()).isZero();
    }

    @Test
    void eachChangeStandsInTheCustomersHistory() {
        UUID id = fixture.purchase(customer, tea, LocalDate.of(2026, 3, 5), 2);
        purchases.change(id, 0, data(tea, LocalDate.of(2026, 3, 5), 3));
        purchases.remove(id, 1);

        assertThat(history.of(customer, true, 0, 3))
                .extracting(AuditChange::action, AuditChange::oldValue, AuditChange::newValue)
                .containsExactly(
                        tuple("removed", "2026-03-05 · Tea · × 3 · 30.00", null),
                        tuple("changed", "2026-03-05 · Tea · × 2 · 20.00", "2026-03-05 · Tea · × 3 · 30.00"),
                        tuple("created", null, "2026-03-05 · Tea · × 2 · 20.00"));
    }

    @Test
    void customersOutOfScopeAreAsIfTheyWereNotThere() {
        UUID id = fixture.purchase(customer, tea, daysAgo(3), 2);
        signIn.as("rep.elsewhere", identity.team("elsewhere"));

        assertRefused(() -> purchases.of(customer, 0, 1), "customer.notFound");
        assertRefused(() -> purchases.totals(customer), "customer.notFound");
        assertRefused(() -> fixture.purchase(customer, tea, daysAgo(1), 1), "customer.notFound");
        assertRefused(() -> purchases.change(id, 0, data(tea, daysAgo(1), 1)), "customer.notFound");
        assertRefused(() -> purchases.remove(id, 0), "customer.notFound");
        assertRefused(() -> returns.takeBack(id, daysAgo(0), BigDecimal.ONE), "customer.notFound");
        assertRefused(() -> purchases.of(UUID.randomUUID(), 0, 1), "customer.notFound");
    }

    @Test
    void administratorsReadButDoNotRecord() {
        signIn.as("admin.till");
        assertThat(purchases.totals(customer).lines()).isZero();
        assertThatThrownBy(() -> fixture.purchase(customer, tea, daysAgo(1), 1))
                .isInstanceOf(AccessDeniedException.class);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
