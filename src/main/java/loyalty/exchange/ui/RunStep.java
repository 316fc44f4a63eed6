package loyalty.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.Objects;
import java.util.UUID;
import loyalty.exchange.ImportState;
import loyalty.exchange.ImportSummary;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.uikit.Formats;
import loyalty.uikit.WorkProgress;

/** An import, or its undoing, under way. It goes on when the page is closed. */
class RunStep extends Div implements JobStep {
    private final UUID jobId;
    private final WorkProgress progress;
    private final transient JobService jobs;
    private final transient Runnable finished;

    RunStep(ImportSummary summary, JobService jobs, Formats formats, Runnable finished) {
        this.jobId = Objects.requireNonNull(summary.jobId());
        this.jobs = jobs;
        this.finished = finished;
        String title = summary.state() == ImportState.UNDOING ? "exchange.run.undoing" : "exchange.run.importing";
        progress = new WorkProgress(getTranslation(title), formats, () -> jobs.cancel(jobId));
        addClassName("ld-import-step");
        add(progress, new Paragraph(getTranslation("exchange.run.leave")));
        on(jobs.find(jobId));
    }

    @Override
    public void on(JobSummary job) {
        if (!job.id().equals(jobId)) {
            return;
        }
        progress.show(job.done(), job.total());
        if (job.state().finished() && isAttached()) {
            jobs.markSeen(jobId);
            finished.run();
        }
    }
}
