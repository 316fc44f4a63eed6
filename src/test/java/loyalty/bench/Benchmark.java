package loyalty.bench;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import loyalty.LoyaltyApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.env.Environment;

/** Makes a company of the chosen size, imports it through the product, and measures what people then do with it. */
public final class Benchmark {
    private final BenchmarkSettings settings;

    Benchmark(BenchmarkSettings settings) {
        this.settings = settings;
    }

    public static void main(String[] arguments) throws Exception {
        BenchmarkSettings settings = BenchmarkSettings.fromSystem();
        List<Figure> figures = new Benchmark(settings).run();
        Report report = Report.of(settings.customers(), figures);
        report.print();
        report.write(settings.report());
        System.exit(0);
    }

    List<Figure> run() throws Exception {
        try (BenchmarkDatabase database = BenchmarkDatabase.open(settings.url())) {
            List<Figure> figures = new ArrayList<>();
            Map<String, String> keys;
            try (ConfigurableApplicationContext application = start(database)) {
                keys = keys(application.getEnvironment());
                Company company = application.getBean(Company.class);
                company.hire();
                figures.addAll(application.getBean(Imports.class).measure(settings.customers(), database));
                ServiceRecords.write(database);
                database.settle();
                figures.add(Duplicates.measure(application, "find duplicates", settings.customers()));
                figures.addAll(new Questions(application, database, settings).measure());
                figures.addAll(new WholeCompany(application, database).measure());
                figures.addAll(application.getBean(Mix.class).measure(company, settings.mix()));
                figures.addAll(new Crowd(application, settings)
                        .measure(company.overseer(), company.reps().getFirst()));
                figures.addAll(new Surveys(application, database, settings).measure(company.overseer()));
            }
            figures.add(Duplicates.onH2(settings.customers()));
            figures.addAll(Startup.measure(database, keys, settings.cache()));
            return figures;
        }
    }

    /** The database is readable with these only; as environment variables. */
    private static Map<String, String> keys(Environment environment) {
        return Map.of(
                "LOYALTY_KEYS_ENCRYPTION", environment.getRequiredProperty("loyalty.keys.encryption"),
                "LOYALTY_KEYS_INDEX", environment.getRequiredProperty("loyalty.keys.index"));
    }

    private static ConfigurableApplicationContext start(BenchmarkDatabase database) {
        return new SpringApplicationBuilder(LoyaltyApplication.class, BenchmarkConfiguration.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=" + database.url(),
                        "--spring.datasource.hikari.maximum-pool-size=16",
                        "--logging.level.root=warn");
    }
}
