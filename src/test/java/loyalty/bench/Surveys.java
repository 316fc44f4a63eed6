package loyalty.bench;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.CampaignSummary;
import loyalty.identity.RunAs;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.results.DriverService;
import loyalty.results.Grouping;
import loyalty.results.OpenAnswerService;
import loyalty.results.ResultsService;
import loyalty.results.ThemeService;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A survey that as many answered as there are customers: how fast their answers are counted, and then looked at. */
class Surveys {
    static final int FACTORS = 8;
    static final String OVERALL = "overall";
    static final String WHY = "why";
    private static final double PAGE_GOAL = 200;
    private static final double DRIVERS_GOAL = 5;
    private static final int FIRST_PAGE = 50;
    private static final Duration A_MOMENT = Duration.ofMillis(200);

    private final ResultsService results;
    private final DriverService drivers;
    private final ThemeService themes;
    private final OpenAnswerService words;
    private final CampaignFixture campaigns;
    private final RunAs runAs;
    private final JdbcClient jdbc;
    private final BenchmarkDatabase database;
    private final BenchmarkSettings settings;

    Surveys(ApplicationContext application, BenchmarkDatabase database, BenchmarkSettings settings) {
        results = application.getBean(ResultsService.class);
        drivers = application.getBean(DriverService.class);
        themes = application.getBean(ThemeService.class);
        words = application.getBean(OpenAnswerService.class);
        campaigns = application.getBean(CampaignFixture.class);
        runAs = application.getBean(RunAs.class);
        jdbc = application.getBean(JdbcClient.class);
        this.database = database;
        this.settings = settings;
    }

    /** Of the questions, in their order. */
    static List<String> codes() {
        Stream<String> factors = IntStream.rangeClosed(1, FACTORS).mapToObj(factor -> "factor" + factor);
        return Stream.concat(Stream.concat(Stream.of(OVERALL), factors), Stream.of(WHY))
                .toList();
    }

    static CampaignSummary campaign(CampaignFixture campaigns) {
        return campaigns.running(
                Asking.content(codes().stream().map(Surveys::question).toArray(Question[]::new)));
    }

    private static Question question(String code) {
        return switch (code) {
            case OVERALL -> Asking.required(Asking.question(code, QuestionType.OVERALL));
            case WHY -> Asking.question(code, QuestionType.OPEN);
            default -> Asking.question(code, QuestionType.FACTOR);
        };
    }

    /** @param supervisor who sees all answers */
    List<Figure> measure(UUID supervisor) throws Exception {
        CampaignSummary campaign = runAs.as(supervisor, () -> campaign(campaigns));
        int answers = settings.customers();
        SurveyRecords.write(database, campaign, answers);
        Figure counting = Figure.rate("count answers", answers / secondsUntilCounted(), "/s", null, null);
        database.settle();
        return runAs.as(
                supervisor,
                () -> List.of(
                        counting,
                        Figure.time(
                                "results of %,d answers".formatted(answers),
                                timings(() -> page(campaign.id())),
                                null,
                                PAGE_GOAL),
                        Figure.rate(
                                "key drivers among %,d answers, the first time".formatted(answers),
                                seconds(() -> findDrivers(campaign.id())),
                                "s",
                                null,
                                DRIVERS_GOAL)));
    }

    /** What the page asks before it shows itself; the key drivers come later. */
    private void page(UUID campaign) {
        if (results.of(campaign).counts().responses() == 0) throw new IllegalStateException("Nobody answered");
        results.by(campaign, Grouping.TYPE);
        results.trend(campaign);
        themes.of(campaign, WHY);
        words.tags(campaign, WHY);
        words.count(campaign, WHY, null);
        words.page(campaign, WHY, null, 0, FIRST_PAGE);
    }

    private void findDrivers(UUID campaign) {
        if (drivers.of(campaign).isEmpty()) throw new IllegalStateException("Nothing drives anybody");
    }

    private double secondsUntilCounted() throws Exception {
        return seconds(() -> {
            while (jdbc.sql("select exists (select 1 from response_news)")
                    .query(Boolean.class)
                    .single()) Thread.sleep(A_MOMENT);
        });
    }

    private Timings timings(Runnable page) {
        try {
            return Timings.of(settings.rounds(), round -> page.run());
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
    }

    private interface Work {
        void run() throws Exception;
    }

    private static double seconds(Work work) {
        long start = System.nanoTime();
        try {
            work.run();
        } catch (Exception failed) {
            throw new IllegalStateException(failed);
        }
        return (System.nanoTime() - start) / 1e9;
    }
}
