package loyalty.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.Duration;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.job.ScheduledWork;
import loyalty.job.WorkStatusService;
import loyalty.message.CustomerMailStatusService;
import loyalty.notification.MailStatusService;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** How much of what works without being asked does not, each a way to it; for who looks after the system. */
@org.springframework.stereotype.Component
class SystemCard implements HomeCard {
    private static final int ORDER = 65;
    private static final Duration LATELY = Duration.ofDays(7);
    private static final String PLACE = "system";

    private final WorkStatusService work;
    private final MailStatusService mails;
    private final CustomerMailStatusService customerMails;
    private final Permissions permissions;
    private final Formats formats;
    private final Clock clock;

    SystemCard(
            WorkStatusService work,
            MailStatusService mails,
            CustomerMailStatusService customerMails,
            Permissions permissions,
            Formats formats,
            Clock clock) {
        this.work = work;
        this.mails = mails;
        this.customerMails = customerMails;
        this.permissions = permissions;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "shell.system";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.SETTINGS_ADMIN);
    }

    @Override
    public Component content() {
        return new FigureRow()
                .figure(formats.number(failedJobs()), translate("shell.home.failedJobs"), PLACE)
                .figure(formats.number(failingSchedule()), translate("shell.home.failingSchedule"), PLACE)
                .figure(formats.number(failedMails()), translate("shell.home.failedMails"), PLACE);
    }

    private long failedMails() {
        return (long) mails.status().failed() + customerMails.status().failed();
    }

    private long failedJobs() {
        return work.failedSince(clock.instant().minus(LATELY));
    }

    private long failingSchedule() {
        return work.schedule().stream()
                .mapToInt(ScheduledWork::failures)
                .filter(failures -> failures > 0)
                .count();
    }
}
