package loyalty.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.UserDirectory;
import loyalty.job.FailedJob;
import loyalty.job.WorkStatusService;
import loyalty.uikit.Formats;
import loyalty.uikit.RelativeTime;

/** The latest work of anybody that failed. */
class WorkSection extends SystemSection {
    private static final int SHOWN = 10;

    WorkSection(WorkStatusService work, UserDirectory directory, Formats formats) {
        super(translate("shell.system.jobs"));
        List<FailedJob> failed = work.failed(SHOWN);
        if (failed.isEmpty()) add(new Paragraph(getTranslation("shell.system.jobs.none")));
        Map<UUID, String> names =
                directory.namesOf(failed.stream().map(FailedJob::ownerId).toList());
        for (FailedJob job : failed) {
            String title = translate(job.title().key(), job.title().args().toArray());
            line(
                    names.getOrDefault(job.ownerId(), ""),
                    new Span(title + " · " + reason(job)),
                    new RelativeTime(job.finishedAt(), formats));
        }
    }

    private static String reason(FailedJob job) {
        return job.failure() == null
                ? translate("shell.inbox.failed")
                : translate(job.failure().key(), job.failure().args().toArray());
    }
}
