package loyalty.job.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Article;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import java.util.Locale;
import java.util.Map;
import loyalty.job.JobResultLink;
import loyalty.job.JobSummary;
import loyalty.shared.Message;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;
import loyalty.uikit.WorkProgress;
import org.jspecify.annotations.Nullable;

/** One job: while it goes on its progress, then how it ended and the way to what it made. */
class JobCard extends Article {
    private final transient Formats formats;
    private final transient Map<String, JobResultLink> links;
    private final transient Runnable cancel;
    private @Nullable WorkProgress progress;

    JobCard(Formats formats, Map<String, JobResultLink> links, Runnable cancel) {
        this.formats = formats;
        this.links = links;
        this.cancel = cancel;
        addClassName("ld-job");
    }

    void show(JobSummary job) {
        if (job.state().finished() || job.cancelling()) showState(job);
        else showProgress(job);
    }

    private void showProgress(JobSummary job) {
        if (progress == null) {
            progress = new WorkProgress(say(job.title()), formats, cancel);
            add(progress);
        }
        progress.show(job.done(), job.total());
    }

    private void showState(JobSummary job) {
        removeAll();
        Instant since = job.finishedAt() == null ? job.createdAt() : job.finishedAt();
        Div facts = new Div(badge(job), new RelativeTime(since, formats));
        facts.addClassName("ld-job-facts");
        add(new H2(say(job.title())), facts);
        if (job.failure() != null) add(new Span(say(job.failure())));
        JobResultLink link = links.get(job.kind());
        if (link != null && job.result() != null) add(new Anchor(link.urlFor(job), getTranslation("job.result")));
    }

    private Span badge(JobSummary job) {
        String state = job.state().finished() ? job.state().name().toLowerCase(Locale.ROOT) : "cancelling";
        Span badge = new Span(getTranslation("job.state." + state));
        badge.addClassNames("ld-job-state", "ld-job-" + state);
        return badge;
    }

    private String say(Message message) {
        return getTranslation(message.key(), message.args().toArray());
    }
}
