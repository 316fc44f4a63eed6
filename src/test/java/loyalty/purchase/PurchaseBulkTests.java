package loyalty.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseBulk.Outcome;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class PurchaseBulkTests {
    private record Row(
            UUID customer,
            int daysAgo,
            int quantity,
            String amount,
            @Nullable String orderNumber) {}

    @Autowired
    PurchaseBulk bulk;

    @Autowired
    ProductBulk products;

    @Autowired
    PurchaseService purchases;

    @Autowired
    ReturnService returns;

    @Autowired
    PurchaseRules rules;

    @Autowired
    PurchaseFixture fixture;

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

    UUID anna;
    UUID bert;
    UUID tea;
    UUID first = UUID.randomUUID();
    UUID second = UUID.randomUUID();

    @BeforeEach
    void twoCustomers() {
        signIn.as("supervisor.bulk", identity.team("bulk"));
        anna = customers.customer("Anna");
        bert = customers.customer("Bert");
        tea = fixture.product("Tea");
    }

    @Test
    void importingTheSameFileAgainAddsNothing() {
        List<Row> file = List.of(
                new Row(anna, 9, 1, "10.00", null),
                new Row(bert, 9, 1, "10.00", null),
                new Row(anna, 9, 1, "10.00", null),
                new Row(anna, 3, 2, "0.00", "A-1"));

        assertThat(write(first, file)).containsOnly(Outcome.CREATED);
        assertThat(write(second, file)).containsOnly(Outcome.UNCHANGED);
        assertThat(purchases.totals(anna)).isEqualTo(new PurchaseTotals(3, 0, new BigDecimal("20.00")));
        assertThat(bulk.customersOf(first)).containsExactlyInAnyOrder(anna, bert);
        assertThat(bulk.customersOf(second)).isEmpty();
    }

    @Test
    void figuresFollowOnceTheCustomersAreAnnounced() {
        write(first, List.of(new Row(anna, 9, 1, "10.00", null), new Row(anna, 8, 1, "5.50", null)));
        bulk.announce(bulk.customersOf(first));
        assertThat(figure(anna)).isEqualTo(new BigDecimal("15.50"));

        bulk.undo(first, bulk.customersOf(first));
        assertThat(figure(anna)).isNull();
    }

    @Test
    void orderNumbersBringCorrectionsAndUndoPutsThemBack() {
        write(first, List.of(new Row(anna, 9, 2, "10.00", "A-1"), new Row(anna, 9, 1, "7.00", "A-2")));
        assertThat(write(second, List.of(new Row(anna, 8, 3, "15.00", "A-1"), new Row(anna, 9, 1, "7.00", "A-2"))))
                .containsExactly(Outcome.UPDATED, Outcome.UNCHANGED);
        assertThat(purchases.totals(anna).amount()).isEqualTo(new BigDecimal("22.00"));
        assertThat(bulk.customersOf(second)).containsExactly(anna);

        assertThat(bulk.undo(second, List.of(anna))).isEqualTo(new UndoneImport(0, 0, 1, 0));
        assertThat(purchases.totals(anna).amount()).isEqualTo(new BigDecimal("17.00"));
        assertThat(purchases.of(anna, 0, 2))
                .extracting(PurchaseSummary::purchasedOn)
                .containsOnly(daysAgo(9));
        assertThat(bulk.undo(second, List.of(anna))).as("once more").isEqualTo(new UndoneImport(0, 0, 0, 0));
        assertThat(bulk.undo(first, List.of(anna))).isEqualTo(new UndoneImport(2, 0, 0, 0));
        assertThat(purchases.totals(anna).lines()).isZero();
    }

    @Test
    void whatPeopleDidSinceIsNotUndone() {
        write(first, List.of(new Row(anna, 9, 2, "10.00", "A-1"), new Row(anna, 9, 2, "8.00", "A-2")));
        write(second, List.of(new Row(anna, 9, 2, "11.00", "A-1")));
        PurchaseSummary corrected = line("A-1");
        purchases.change(corrected.id(), 1, PurchaseFixture.data(tea, daysAgo(9), 2));
        returns.takeBack(line("A-2").id(), daysAgo(1), BigDecimal.ONE);

        assertThat(bulk.undo(second, List.of(anna))).isEqualTo(new UndoneImport(0, 0, 0, 1));
        assertThat(bulk.undo(first, List.of(anna))).isEqualTo(new UndoneImport(1, 1, 0, 0));
        assertThat(purchases.of(anna, 0, 5))
                .extracting(PurchaseSummary::amount)
                .containsExactlyInAnyOrder(new BigDecimal("8.00"), new BigDecimal("-4.00"));
    }

    @Test
    void whatWasEnteredByHandIsKnownAgain() {
        fixture.purchase(anna, tea, daysAgo(2), 1);
        assertThat(write(first, List.of(new Row(anna, 2, 1, "10.00", null)))).containsExactly(Outcome.UNCHANGED);
    }

    @Test
    void eachImportTakesBackOnlyItsOwn() {
        write(first, List.of(new Row(anna, 9, 1, "10.00", null)));
        write(second, List.of(new Row(anna, 9, 1, "10.00", null), new Row(anna, 8, 1, "4.00", null)));
        bulk.undo(second, List.of(anna));
        assertThat(purchases.totals(anna).amount()).isEqualTo(new BigDecimal("10.00"));
    }

    @Test
    void purchasesOfCustomersOutOfScopeAreRefusedAltogether() {
        signIn.as("supervisor.faraway", identity.team("faraway"));
        UUID own = customers.customer("Own");
        assertThatThrownBy(() ->
                        write(first, List.of(new Row(own, 1, 1, "1.00", null), new Row(anna, 1, 1, "1.00", null))))
                .isInstanceOf(RefusedException.class);
        assertThat(purchases.totals(own).lines()).isZero();
    }

    @Test
    void repsDoNotImport() {
        signIn.as("rep.bulk");
        assertThatThrownBy(() -> write(first, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> products.create(first, List.of("New"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void productsAreKnownByCodeOrNameInAnyCase() {
        UUID unique = fixture.product("乌龙茶 Oolong " + first);
        assertThat(products.find(List.of("乌龙茶 OOLONG " + first, "no such product")))
                .isEqualTo(Map.of("乌龙茶 OOLONG " + first, unique));
    }

    @Test
    void productsAddedByAnImportGoWithItUnlessTheyWereSold() {
        Map<String, UUID> added = products.create(first, List.of("Cup", "cup", "Saucer"));
        assertThat(added.get("Cup")).isEqualTo(added.get("cup")).isNotEqualTo(added.get("Saucer"));
        fixture.purchase(anna, Objects.requireNonNull(added.get("Cup")), daysAgo(1), 1);
        assertThat(products.withdraw(first)).isEqualTo(1);
    }

    private List<Outcome> write(UUID importId, List<Row> file) {
        PurchaseMatch match = new PurchaseMatch();
        List<ImportedPurchase> lines = new ArrayList<>();
        for (Row row : file) {
            PurchaseLine line = rules.line(new PurchaseData(
                    tea,
                    daysAgo(row.daysAgo),
                    BigDecimal.valueOf(row.quantity),
                    null,
                    new BigDecimal(row.amount),
                    null,
                    row.orderNumber));
            lines.add(new ImportedPurchase(row.customer, line, match.next(row.customer, line)));
        }
        return bulk.write(importId, lines);
    }

    private PurchaseSummary line(String orderNumber) {
        return purchases.of(anna, 0, 9).stream()
                .filter(line -> orderNumber.equals(line.orderNumber()))
                .findFirst()
                .orElseThrow();
    }

    private @Nullable Object figure(UUID customer) {
        return jdbc.sql("select total_amount from customer_figures where customer_id = ?")
                .param(customer)
                .query()
                .singleColumn()
                .getFirst();
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
