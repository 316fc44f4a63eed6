package loyalty.insight;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.SignIn;
import loyalty.purchase.PurchaseFixture;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import loyalty.statistics.BgNbd;
import loyalty.statistics.Fit;
import loyalty.statistics.GammaGamma;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** What customers are worth by what stands in the database. */
@OnH2
class WorthTests {
    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture shop;

    @Autowired
    WorthService worth;

    @Autowired
    WorthBasis basis;

    @Autowired
    WorthStore store;

    @Autowired
    ValueModelStore models;

    @Autowired
    FiguresStore figures;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID customer;
    UUID product;

    @BeforeEach
    void aCustomer() {
        signIn.as("rep.worth");
        customer = customers.customer("Worth");
        product = shop.product("Worthy");
    }

    @Test
    void whoHasNoRecordsHasNoScore() {
        CustomerWorth none = worth.of(customer);
        assertThat(none.worth()).isEqualTo(new Worth(null, null, null, null));
        assertThat(none.bought()).isFalse();
    }

    @Test
    void onePurchaseIsRecordedAsADayWithoutRepeats() {
        buy(10, 3);
        BuyingRecord record = record();
        assertThat(record.occasions()).isEqualTo(1);
        assertThat(record.repeatAmount()).isNull();
        assertThat(record.windowAmount()).isEqualByComparingTo("30");
        assertThat(worth.of(customer).worth().churnRisk()).isNull();
    }

    @Test
    void linesOfOneDayAreOneOccasionAndTheFirstDayIsNoRepeat() {
        buy(400, 1);
        buy(10, 2);
        buy(10, 3);
        buy(5, 1);
        BuyingRecord record = record();
        assertThat(record.occasions()).isEqualTo(3);
        assertThat(record.repeatAmount()).isEqualByComparingTo("60");
        assertThat(record.spending().mean()).isEqualTo(30);
        assertThat(record.windowDays()).isEqualTo(2);
        assertThat(record.windowAmount()).isEqualByComparingTo("60");
    }

    @Test
    void returnsGiftsAndWhatIsDatedInTheFutureAreNoPurchases() {
        line(20, -30);
        line(15, 0);
        line(-5, 100);
        BuyingRecord record = record();
        assertThat(record.lastOn()).isNull();
        assertThat(record.occasions())
                .as("the models count whoever came for a gift")
                .isEqualTo(1);
        transaction.executeWithoutResult(status -> figures.refreshWorth(List.of(customer)));
        assertThat(row()).containsEntry("rfm_cell", null).containsEntry("lifetime_value", null);
    }

    @Test
    void fifthsAreThoseOfAnIndependentCount() {
        List<UUID> people = new ArrayList<>();
        for (int i = 0; i < 12; i++) {
            customer = customers.customer("Ranked " + i);
            people.add(customer);
            for (int day = 0; day <= i % 4; day++) buy(3 + 20 * day + i, 1 + i / 3);
        }
        basis.renew();
        transaction.executeWithoutResult(status -> figures.refreshWorth(people));

        Map<UUID, String> expected = new CountedRanks(jdbc, LocalDate.now(clock)).cells();
        for (UUID person : people) {
            customer = person;
            assertThat(row().get("rfm_cell")).isEqualTo(expected.get(person));
        }
    }

    @Test
    void aPurchaseMovesTheWorthAtOnce() {
        buy(300, 1);
        basis.renew();
        transaction.executeWithoutResult(status -> figures.refreshWorth(List.of(customer)));
        Object before = row().get("loyalty_score");
        buy(0, 50);
        Object after = row().get("loyalty_score");
        assertThat((Integer) after).isGreaterThan((Integer) before);
        assertThat(worth.of(customer).worth().score())
                .extracting(LoyaltyScore::score)
                .isEqualTo(after);
    }

    @Test
    void modelsAreKeptToTheLastBit() {
        ValueModel before = models.reread();
        ValueModel model = new ValueModel(
                new Fit.Found<>(new BgNbd(1 / 3.0, Math.PI, 0.1, Math.E), -1.1, 500),
                new Fit.Refused<>(Fit.Reason.NO_CONVERGENCE, 500));
        transaction.executeWithoutResult(status -> {
            models.keep(model);
            assertThat(models.reread()).isEqualTo(model);
            models.keep(before);
        });
        assertThat(models.reread()).isEqualTo(before);
    }

    @Test
    void whyAFigureIsMissingIsSaid() {
        ValueModel before = models.reread();
        buy(100, 1);
        buy(10, 1);
        transaction.executeWithoutResult(status -> {
            models.keep(new ValueModel(
                    new Fit.Refused<BgNbd>(Fit.Reason.NO_CONVERGENCE, 200),
                    new Fit.Refused<GammaGamma>(Fit.Reason.TOO_FEW_REPEATING, 9)));
            models.reread();
            CustomerWorth told = worth.of(customer);
            assertThat(told.worth().churnRisk()).isNull();
            assertThat(told.purchasesRefused()).isEqualTo(Fit.Reason.NO_CONVERGENCE);
            assertThat(told.spendingRefused()).isEqualTo(Fit.Reason.TOO_FEW_REPEATING);
            models.keep(before);
            models.reread();
        });
    }

    @Test
    void whoIsNotThereIsNotFound() {
        assertThatThrownBy(() -> worth.of(Ids.next())).isInstanceOf(RefusedException.class);
    }

    @Test
    void theWorthOfACustomerTakesFiveStatements() {
        buy(10, 1);
        worth.of(customer);
        assertThat(StatementCount.during(() -> worth.of(customer))).hasSize(4);
    }

    private BuyingRecord record() {
        return store.record(customer).orElseThrow();
    }

    private void buy(int daysAgo, int quantity) {
        shop.purchase(customer, product, LocalDate.now(clock).minusDays(daysAgo), quantity);
    }

    /** As an import may bring it. */
    private void line(int daysAgo, int amount) {
        jdbc.sql("""
                        insert into purchase (id, customer_id, product_id, purchased_on, quantity, unit_price, amount,
                            match_key, created_at, version)
                        values (:id, :customer, :product, :day, 1, :amount, :amount, :id, current_timestamp, 0)
                        """)
                .param("id", Ids.next())
                .param("customer", customer)
                .param("product", product)
                .param("day", LocalDate.now(clock).minusDays(daysAgo))
                .param("amount", BigDecimal.valueOf(amount))
                .update();
    }

    private Map<String, @Nullable Object> row() {
        return jdbc.sql("select * from customer_figures where customer_id = ?")
                .param(customer)
                .query()
                .singleRow();
    }
}
