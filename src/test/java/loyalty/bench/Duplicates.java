package loyalty.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import loyalty.LoyaltyApplication;
import loyalty.exchange.ImportSubject;
import loyalty.quality.DuplicateScan;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.util.FileSystemUtils;

/** How long it takes to search the whole register for likely duplicates. */
final class Duplicates {
    /** As many as the goal is about. */
    private static final int CUSTOMERS = 100_000;

    private static final double GOAL = 60;

    private Duplicates() {}

    static Figure measure(ApplicationContext application, String name, int customers) {
        DuplicateScan scan = application.getBean(DuplicateScan.class);
        long start = System.nanoTime();
        scan.run(done -> {});
        double seconds = (System.nanoTime() - start) / 1e9;
        return Figure.rate(name, seconds, "s", null, customers > CUSTOMERS ? null : GOAL);
    }

    /** In a database of its own, of at most as many customers as somebody would keep there. */
    static Figure onH2(int atMost) throws IOException {
        int customers = Math.min(atMost, CUSTOMERS);
        Path folder = Files.createTempDirectory("h2");
        try (ConfigurableApplicationContext application = start(folder);
                GeneratedFiles files = GeneratedFiles.of(customers, LocalDate.now(application.getBean(Clock.class)))) {
            application.getBean(Company.class).hire();
            application.getBean(Imports.class).rate(ImportSubject.CUSTOMERS, files.customers(), customers);
            return measure(application, "find duplicates on H2, %,d customers".formatted(customers), customers);
        } finally {
            FileSystemUtils.deleteRecursively(folder);
        }
    }

    private static ConfigurableApplicationContext start(Path folder) {
        return new SpringApplicationBuilder(LoyaltyApplication.class, BenchmarkConfiguration.class)
                .run(
                        "--server.port=0",
                        "--spring.datasource.url=jdbc:h2:file:" + folder.resolve("register")
                                + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH",
                        "--logging.level.root=warn");
    }
}
