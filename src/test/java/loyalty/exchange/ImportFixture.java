package loyalty.exchange;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.awaitility.Awaitility.await;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.UUID;
import java.util.function.UnaryOperator;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Imports files as the wizard does, step by step, for tests: to be autowired. */
@Component
public class ImportFixture {
    private final ImportService imports;
    private final ImportRuns runs;
    private final JobService jobs;

    ImportFixture(ImportService imports, ImportRuns runs, JobService jobs) {
        this.imports = imports;
        this.runs = runs;
        this.jobs = jobs;
    }

    public UUID upload(ImportSubject subject, String content) {
        return imports.upload(subject, "test.csv", new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    public UUID upload(ImportSubject subject, Path file) {
        try (InputStream content = Files.newInputStream(file)) {
            return imports.upload(subject, "test.csv", content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public ImportQuestions answer(UUID id, UnaryOperator<ImportAnswers> answers) {
        ImportQuestions questions = imports.questions(id);
        ImportSettings settings = imports.draft(id).settings();
        imports.configure(id, settings.withAnswers(answers.apply(settings.answers())));
        return questions;
    }

    public CheckResult check(UUID id) {
        return JsonMapper.shared().readValue(end(runs.check(id)).result(), CheckResult.class);
    }

    public ImportSummary run(UUID id) {
        runs.start(id);
        return awaitEnd(id);
    }

    public ImportSummary awaitEnd(UUID id) {
        end(job(id));
        return runs.find(id);
    }

    /** All steps, with nothing to answer. */
    public ImportSummary run(ImportSubject subject, String content) {
        UUID id = upload(subject, content);
        answer(id, UnaryOperator.identity());
        return run(id);
    }

    public UndoneRecords undo(UUID id) {
        runs.undo(id);
        return JsonMapper.shared().readValue(end(job(id)).result(), UndoneRecords.class);
    }

    private UUID job(UUID id) {
        return Objects.requireNonNull(runs.find(id).jobId());
    }

    private JobSummary end(UUID job) {
        await().pollInSameThread()
                .atMost(180, SECONDS)
                .until(() -> jobs.find(job).state().finished());
        return jobs.find(job);
    }
}
