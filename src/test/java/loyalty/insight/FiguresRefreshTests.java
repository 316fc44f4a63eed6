package loyalty.insight;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
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
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.purchase.ProductData;
import loyalty.purchase.ProductService;
import loyalty.purchase.PurchaseFixture;
import loyalty.purchase.PurchaseService;
import loyalty.purchase.PurchaseSummary;
import loyalty.purchase.ReturnService;
import loyalty.survey.Recommendations;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** The row of figures is the same whether events kept it or it was computed as a whole. */
@OnH2
class FiguresRefreshTests {
    @Autowired
    FiguresRefresh figures;

    @Autowired
    CustomerFixture customers;

    @Autowired
    PurchaseFixture fixture;

    @Autowired
    PurchaseService purchases;

    @Autowired
    ReturnService returns;

    @Autowired
    ProductService products;

    @Autowired
    ScoreService scores;

    @Autowired
    Recommendations recommendations;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    FeedbackService feedback;

    @Autowired
    ComplaintFixture complaints;

    @Autowired
    FollowupService followups;

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
        people.forEach(customer -> live(customer, random));
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

    private void live(UUID customer, Random random) {
        List<UUID> given = new ArrayList<>();
        for (int event = random.nextInt(15); event > 0; event--) {
            LocalDate day = daysAgo((int) (600 * random.nextDouble() * random.nextDouble()));
            switch (random.nextInt(11)) {
                case 0 -> say(customer, day, random);
                case 1 -> given.add(scores.give(customer, score(day, random)));
                case 2 -> given.stream().skip(1).findFirst().ifPresent(id -> reconsider(id, given, random));
                case 8 -> followUp(customer, random);
                case 9 -> doTheNext(customer, random);
                case 10 ->
                    transaction.executeWithoutResult(
                            status -> recommendations.given(customer, random.nextInt(11), ScoreSource.SURVEY));
                case 3 -> oneOfTheNewest(customer, random, this::takeBackOne);
                case 4 -> oneOfTheNewest(customer, random, this::removeUnlessReturned);
                default -> fixture.purchase(customer, catalogue.get(random.nextInt(4)), day, 1 + random.nextInt(4));
            }
        }
    }

    private void say(UUID customer, LocalDate day, Random random) {
        FeedbackKind kind = FeedbackKind.values()[random.nextInt(FeedbackKind.values().length)];
        UUID said = feedback.record(customer, new FeedbackData(kind, null, "Words of " + day, day));
        if (kind.needsAnswer() && random.nextBoolean()) complaints.close(said);
    }

    private void followUp(UUID customer, Random random) {
        LocalDate due = daysAgo(0).plusDays(random.nextInt(20));
        UUID me = random.nextBoolean() ? signIn.as("rep.histories").id() : null;
        followups.plan(customer, FollowupData.once(FollowupReason.RETURN_VISIT, "Visit on " + due, due, me));
    }

    private void doTheNext(UUID customer, Random random) {
        followups.of(customer, 0, 1 + random.nextInt(2)).stream()
                .reduce((a, b) -> b)
                .filter(FollowupSummary::isOpen)
                .ifPresent(next -> followups.complete(next.seen(), "Done", null));
    }

    private ScoreData score(LocalDate day, Random random) {
        return new ScoreData(1 + random.nextInt(10), day, ScoreSource.ENTERED, null);
    }

    private void reconsider(UUID score, List<UUID> given, Random random) {
        given.remove(score);
        if (random.nextBoolean()) scores.remove(score, 0);
        else scores.change(score, 0, score(daysAgo(random.nextInt(100)), random));
    }

    private void oneOfTheNewest(UUID customer, Random random, Consumer<PurchaseSummary> change) {
        purchases.of(customer, 0, 1 + random.nextInt(3)).stream()
                .reduce((a, b) -> b)
                .ifPresent(change);
    }

    private void takeBackOne(PurchaseSummary line) {
        if (line.remaining().signum() > 0) returns.takeBack(line.id(), daysAgo(0), BigDecimal.ONE);
    }

    private void removeUnlessReturned(PurchaseSummary line) {
        if (line.returned().signum() == 0) purchases.remove(line.id(), line.version());
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
