package loyalty.insight;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.Consumer;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.customer.CustomerFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.purchase.ProductData;
import loyalty.purchase.ProductService;
import loyalty.purchase.PurchaseFixture;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The row of figures is the same whether events kept it or it was computed as a whole. */
@OnH2
class FiguresRefreshTests {
    @Autowired
    FiguresRefresh figures;

    @Autowired
    RandomLife life;

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    ProductService products;

    @Autowired
    RunAs runAs;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    List<UUID> catalogue = List.of();

    @BeforeEach
    void productsToBuy() {
        signIn.as("rep.histories");
        catalogue = IntStream.range(0, 4)
                .mapToObj(i -> fixture.product("Product " + i))
                .toList();
    }

    @Test
    void eventsAndFullRecomputationGiveTheSameRows() {
        Random random = new Random(20261122);
        List<UUID> people = IntStream.range(0, 40)
                .mapToObj(i -> customers.customer("Customer " + i))
                .toList();
        people.forEach(customer -> life.of(customer, catalogue, random));
        List<Map<String, Object>> keptByEvents = rows(people);
        List<Map<String, Object>> stagesByEvents = stages(people);

        for (String table : List.of("customer_figures", "customer_stage"))
            jdbc.sql("delete from " + table + " where customer_id in (:ids)")
                    .param("ids", people)
                    .update();
        figures.all(() -> false);
        assertThat(rows(people)).isEqualTo(keptByEvents);
        assertThat(stages(people)).isEqualTo(stagesByEvents);

        figures.all(() -> false);
        assertThat(rows(people)).as("computed once more").isEqualTo(keptByEvents);
    }

    @Test
    void theOrderInWhichEventsArriveMakesNoDifference() {
        Random random = new Random(1997);
        List<Consumer<UUID>> events = new ArrayList<>();
        for (int i = 0; i < 24; i++) {
            LocalDate day = daysAgo(13 * i + random.nextInt(13));
            UUID product = catalogue.get(i % 4);
            int many = 1 + random.nextInt(10);
            events.add(
                    i % 3 == 0
                            ? customer -> life.rate(customer, many, day)
                            : customer -> fixture.purchase(customer, product, day, many));
        }
        UUID inOrder = customers.customer("Told in order");
        events.reversed().forEach(event -> event.accept(inOrder));
        for (int time = 0; time < 5; time++) {
            UUID mixed = customers.customer("Told in any order");
            Collections.shuffle(events, random);
            events.forEach(event -> event.accept(mixed));
            assertThat(without(rows(List.of(mixed)))).isEqualTo(without(rows(List.of(inOrder))));
            assertThat(without(stages(List.of(mixed)))).isEqualTo(without(stages(List.of(inOrder))));
        }
    }

    private static List<Map<String, @Nullable Object>> without(List<Map<String, @Nullable Object>> rows) {
        rows.forEach(row -> row.remove("customer_id"));
        return rows;
    }

    @Test
    void twoWhoRecordAtTheSameTimeLoseNothing() throws Exception {
        UUID customer = customers.customer("Much in demand");
        UUID rep = signIn.as("rep.histories").id();
        try (ExecutorService several = Executors.newFixedThreadPool(4)) {
            List<Callable<UUID>> recordings = IntStream.range(0, 40)
                    .<Callable<UUID>>mapToObj(i ->
                            () -> runAs.as(rep, () -> fixture.purchase(customer, catalogue.get(i % 4), daysAgo(i), 1)))
                    .toList();
            for (Future<UUID> recorded : several.invokeAll(recordings)) recorded.get();
        }
        assertThat(rows(List.of(customer)).getFirst())
                .containsEntry("purchase_count", 40)
                .containsEntry("total_amount", new BigDecimal("400.00"));
    }

    @Test
    void aRenamedProductIsCalledByItsNewName() {
        UUID customer = customers.customer("Loyal to one");
        UUID product = catalogue.getFirst();
        fixture.purchase(customer, product, daysAgo(1), 1);
        ProductData renamed = new ProductData("", "Gunpowder", null, null, null);
        runAs.system(() -> products.change(product, 0, renamed));

        await().atMost(30, SECONDS)
                .until(() ->
                        "Gunpowder".equals(rows(List.of(customer)).getFirst().get("favourite_product")));
    }

    private List<Map<String, @Nullable Object>> rows(List<UUID> ids) {
        return jdbc.sql("select * from customer_figures where customer_id in (:ids) order by customer_id")
                .param("ids", ids)
                .query()
                .listOfRows();
    }

    private List<Map<String, @Nullable Object>> stages(List<UUID> ids) {
        return jdbc.sql("select * from customer_stage where customer_id in (:ids) order by customer_id, since")
                .param("ids", ids)
                .query()
                .listOfRows();
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
