package loyalty.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.html.Span;
import java.time.Instant;
import loyalty.job.ScheduledWork;
import loyalty.job.WorkStatusService;
import loyalty.uikit.Formats;
import loyalty.uikit.Translations;

/** What the application does by itself, and whether it went well. */
class ScheduleSection extends SystemSection {

    ScheduleSection(WorkStatusService work, Translations texts, Formats formats) {
        super(translate("shell.system.schedule"));
        for (ScheduledWork each : work.schedule()) {
            String name = texts.getAllTranslations(getLocale())
                    .getOrDefault("shell.system.schedule." + each.name(), each.name());
            line(name, state(each, formats), new Span(next(each.next(), formats)));
        }
    }

    private static Span state(ScheduledWork work, Formats formats) {
        if (work.failures() > 0) return badge(false, translate("shell.system.schedule.failing", work.failures()));
        Instant last = work.lastSuccess();
        return last == null
                ? new Span(translate("shell.system.schedule.never"))
                : badge(true, translate("shell.system.schedule.last", formats.time(last)));
    }

    private static String next(Instant next, Formats formats) {
        return translate("shell.system.schedule.next", formats.time(next));
    }
}
