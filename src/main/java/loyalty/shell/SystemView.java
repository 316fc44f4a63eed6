package loyalty.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import loyalty.identity.UserDirectory;
import loyalty.job.WorkStatusService;
import loyalty.message.CustomerMailStatusService;
import loyalty.notification.MailStatusService;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Translations;

/** Whether everything works that works without being asked: mail, long work, the schedule; and what runs here. */
@Route("system")
@Menu(order = 980, title = "shell.system", icon = Icons.SYSTEM_THEME)
@RolesAllowed("SETTINGS_ADMIN")
@StyleSheet("context://styles/system.css")
class SystemView extends Div implements HasDynamicTitle {
    private final transient MailStatusService mails;
    private final transient CustomerMailStatusService customerMails;
    private final transient WorkStatusService work;
    private final transient SystemService system;
    private final transient UserDirectory directory;
    private final transient Translations texts;
    private final transient Formats formats;

    SystemView(
            MailStatusService mails,
            CustomerMailStatusService customerMails,
            WorkStatusService work,
            SystemService system,
            UserDirectory directory,
            Translations texts,
            Formats formats) {
        this.mails = mails;
        this.customerMails = customerMails;
        this.work = work;
        this.system = system;
        this.directory = directory;
        this.texts = texts;
        this.formats = formats;
        addClassName("ld-system");
        // Long pages scroll, and nothing in this one takes the focus: keys must reach it.
        getElement().setAttribute("tabindex", "0");
        show();
    }

    private void show() {
        removeAll();
        add(
                new MailSection(mails, customerMails.status(), directory, formats, this::show),
                new WorkSection(work, directory, formats),
                new ScheduleSection(work, texts, formats),
                facts(system.facts()));
    }

    private SystemSection facts(SystemFacts facts) {
        return new SystemSection(getTranslation("shell.system.facts"))
                .line(
                        getTranslation("shell.system.version"),
                        facts.version().isEmpty() ? getTranslation("shell.system.development") : facts.version())
                .line(getTranslation("shell.system.database"), facts.database())
                .line("Java", facts.java())
                .line(getTranslation("shell.system.zone"), facts.zone())
                .line(getTranslation("shell.system.started"), formats.time(facts.startedAt()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.system");
    }
}
