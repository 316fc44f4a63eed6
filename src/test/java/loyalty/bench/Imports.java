package loyalty.bench;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.exchange.ImportAnswers;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportService;
import loyalty.exchange.ImportSettings;
import loyalty.exchange.ImportState;
import loyalty.exchange.ImportSubject;
import loyalty.exchange.ImportSummary;
import loyalty.identity.RunAs;

/** Imports the company's files as a supervisor would by the wizard, and measures how fast that is. */
class Imports {
    private static final double CUSTOMERS_GOAL = 15_000;
    private static final double PURCHASES_GOAL = 30_000;

    private final ImportService imports;
    private final ImportRuns runs;
    private final Company company;
    private final RunAs runAs;
    private final Clock clock;

    Imports(ImportService imports, ImportRuns runs, Company company, RunAs runAs, Clock clock) {
        this.imports = imports;
        this.runs = runs;
        this.company = company;
        this.runAs = runAs;
        this.clock = clock;
    }

    List<Figure> measure(int customers, BenchmarkDatabase database) throws Exception {
        try (GeneratedFiles files = GeneratedFiles.of(customers, LocalDate.now(clock))) {
            double customerRate = rate(ImportSubject.CUSTOMERS, files.customers(), customers);
            double customerFloor = CopyFloor.rate(database, "customer");
            double purchaseRate = rate(ImportSubject.PURCHASES, files.purchases(), files.purchaseCount());
            double purchaseFloor = CopyFloor.rate(database, "purchase");
            return List.of(
                    Figure.rate("import customers", customerRate, "/s", customerFloor, CUSTOMERS_GOAL),
                    Figure.rate("import purchases", purchaseRate, "/s", purchaseFloor, PURCHASES_GOAL));
        }
    }

    /** Rows a second. */
    double rate(ImportSubject subject, Path file, int rows) {
        return runAs.as(company.overseer(), () -> {
            UUID id = prepared(subject, file);
            long start = System.nanoTime();
            runs.start(id);
            ImportSummary done = awaitEnd(id);
            double seconds = (System.nanoTime() - start) / 1e9;
            if (done.state() != ImportState.DONE || done.counts().created() != rows)
                throw new IllegalStateException("Not all was imported: " + done);
            return rows / seconds;
        });
    }

    private UUID prepared(ImportSubject subject, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            UUID id = imports.upload(subject, file.getFileName().toString(), content);
            imports.questions(id);
            ImportSettings settings = imports.draft(id).settings();
            ImportAnswers answers = settings.answers();
            imports.configure(
                    id,
                    settings.withAnswers(
                            new ImportAnswers(answers.dateOrder(), answers.decimalMark(), null, false, true)));
            return id;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private ImportSummary awaitEnd(UUID id) {
        ImportSummary summary = runs.find(id);
        while (summary.state() == ImportState.RUNNING) {
            try {
                Thread.sleep(100);
            } catch (InterruptedException e) {
                throw new IllegalStateException(e);
            }
            summary = runs.find(id);
        }
        return summary;
    }
}
