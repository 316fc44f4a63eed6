package loyalty.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.job.JobResultLink;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.shared.Message;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RelativeTime;
import loyalty.uikit.WorkProgress;

/** Draws jobs for the inbox. */
@org.springframework.stereotype.Component
class JobItems {
    private final JobService jobs;
    private final Map<String, JobResultLink> links;
    private final Formats formats;

    JobItems(JobService jobs, List<JobResultLink> links, Formats formats) {
        this.jobs = jobs;
        this.links = links.stream().collect(Collectors.toMap(JobResultLink::kind, Function.identity()));
        this.formats = formats;
    }

    Component item(JobSummary job) {
        Component item = job.state().finished() ? finished(job) : running(job);
        item.addClassName("ld-inbox-item");
        return item;
    }

    private Component running(JobSummary job) {
        var progress = new WorkProgress(say(job.title()), formats, () -> jobs.cancel(job.id()));
        progress.show(job.done(), job.total());
        return progress;
    }

    private Component finished(JobSummary job) {
        var item = new Div(Icons.of(icon(job)), new Span(say(job.title())));
        item.addClassName("ld-inbox-finished");
        if (job.finishedAt() != null) {
            item.add(new RelativeTime(job.finishedAt(), formats));
        }
        item.add(new Paragraph(outcome(job)));
        if (links.containsKey(job.kind())) {
            item.add(new Anchor(links.get(job.kind()).urlFor(job), translate("shell.inbox.open")));
        }
        return item;
    }

    private static String outcome(JobSummary job) {
        return switch (job.state()) {
            case FAILED -> job.failure() == null ? translate("shell.inbox.failed") : say(job.failure());
            case CANCELLED -> translate("shell.inbox.cancelled");
            default -> translate("shell.inbox.done", job.done());
        };
    }

    private static String icon(JobSummary job) {
        return switch (job.state()) {
            case FAILED -> Icons.FAILED;
            case CANCELLED -> Icons.NOT_ALLOWED;
            default -> Icons.DONE;
        };
    }

    private static String say(Message message) {
        return translate(message.key(), message.args().toArray());
    }
}
