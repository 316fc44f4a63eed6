package loyalty.campaign.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.job.JobSummary;
import loyalty.uikit.WorkProgress;
import org.jspecify.annotations.Nullable;

/** How far inviting has come. It goes on when nobody looks. */
class InvitingProgress extends Div {
    private final transient InviteDialogs services;
    private final UUID job;
    private final transient Consumer<JobSummary> finished;
    private final WorkProgress progress;
    private transient @Nullable Registration listening;

    InvitingProgress(InviteDialogs services, UUID job, Consumer<JobSummary> finished) {
        this.services = services;
        this.job = job;
        this.finished = finished;
        progress = new WorkProgress(
                getTranslation("campaign.inviting.now"), services.formats, () -> services.jobs.cancel(job));
        add(progress, new Paragraph(getTranslation("campaign.inviting.leave")));
    }

    /** News come from other threads, and of any job of the user. What came before somebody listened is asked for. */
    @Override
    protected void onAttach(AttachEvent event) {
        listening = services.listen(news -> event.getUI().access(() -> tell(news)));
        event.getUI().access(() -> tell(services.jobs.find(job)));
    }

    private void tell(JobSummary news) {
        if (!news.id().equals(job) || !isAttached()) return;
        progress.show(news.done(), news.total());
        if (!news.state().finished()) return;
        services.jobs.markSeen(job);
        finished.accept(news);
    }

    @Override
    protected void onDetach(DetachEvent event) {
        if (listening != null) listening.remove();
    }
}
