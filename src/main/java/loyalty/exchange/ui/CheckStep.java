package loyalty.exchange.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Paragraph;
import java.util.UUID;
import loyalty.exchange.CheckResult;
import loyalty.exchange.ImportDraft;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportService;
import loyalty.job.JobService;
import loyalty.job.JobState;
import loyalty.job.JobSummary;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.WorkProgress;
import tools.jackson.databind.json.JsonMapper;

/** Looks through the whole file before anything is written, and tells what would not be taken. */
class CheckStep extends Div implements JobStep {
    private static final int PROBLEMS_SHOWN = 200;

    private final UUID importId;
    private final UUID jobId;
    private final transient ImportService imports;
    private final transient ImportRuns runs;
    private final transient JobService jobs;
    private final transient Runnable back;
    private final transient Runnable started;
    private final WorkProgress progress;
    private boolean done;

    CheckStep(
            UUID importId,
            ImportService imports,
            ImportRuns runs,
            JobService jobs,
            Formats formats,
            Runnable back,
            Runnable started) {
        this.importId = importId;
        this.imports = imports;
        this.runs = runs;
        this.jobs = jobs;
        this.back = back;
        this.started = started;
        this.jobId = runs.check(importId);
        progress = new WorkProgress(getTranslation("exchange.check.running"), formats, () -> jobs.cancel(jobId));
        addClassName("ld-import-step");
        add(progress);
        on(jobs.find(jobId));
    }

    @Override
    public void on(JobSummary job) {
        if (!job.id().equals(jobId) || done) {
            return;
        }
        progress.show(job.done(), job.total());
        if (job.state().finished()) {
            done = true;
            jobs.markSeen(jobId);
            end(job);
        }
    }

    private void end(JobSummary job) {
        if (job.state() == JobState.DONE && job.result() != null) {
            show(JsonMapper.shared().readValue(job.result(), CheckResult.class));
            return;
        }
        if (job.failure() != null) {
            Notifications.refused(job.failure());
        }
        back.run();
    }

    private void show(CheckResult result) {
        removeAll();
        long good = result.rows() - result.rejected();
        add(new H3(getTranslation("exchange.check.good", good)));
        if (result.rejected() > 0) {
            ImportDraft draft = imports.draft(importId);
            add(new Paragraph(getTranslation("exchange.check.bad", result.rejected())));
            if (result.rejected() > PROBLEMS_SHOWN) {
                add(new Paragraph(getTranslation("exchange.check.first", PROBLEMS_SHOWN)));
            }
            add(new ProblemList(
                    runs.problems(importId, PROBLEMS_SHOWN), imports.fields(draft.subject()), draft.settings()));
        }
        var buttons = new Div(startButton(good), backButton());
        buttons.addClassName("ld-import-buttons");
        add(buttons);
    }

    private Button startButton(long rows) {
        var button = new Button(getTranslation("exchange.check.start", rows), Icons.of(Icons.IMPORT), click -> {
            runs.start(importId);
            started.run();
        });
        button.addThemeVariants(ButtonVariant.PRIMARY);
        button.setDisableOnClick(true);
        button.setEnabled(rows > 0);
        return button;
    }

    private Button backButton() {
        return new Button(getTranslation("exchange.check.back"), click -> back.run());
    }
}
