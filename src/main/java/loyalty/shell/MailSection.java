package loyalty.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.identity.UserDirectory;
import loyalty.message.CustomerMailStatus;
import loyalty.notification.MailStatus;
import loyalty.notification.MailStatusService;
import loyalty.notification.StuckMail;
import loyalty.uikit.Formats;
import loyalty.uikit.Notifications;
import loyalty.uikit.RelativeTime;

/** Whether mail goes out, and what did not. */
class MailSection extends SystemSection {
    private static final int SHOWN = 20;

    private final transient MailStatusService mails;
    private final transient Formats formats;

    MailSection(
            MailStatusService mails,
            CustomerMailStatus toCustomers,
            UserDirectory directory,
            Formats formats,
            Runnable changed) {
        super(translate("shell.system.mail"));
        this.mails = mails;
        this.formats = formats;
        MailStatus status = mails.status();
        beside(badge(
                status.configured(),
                getTranslation(status.configured() ? "shell.system.mail.on" : "shell.system.mail.off")));
        if (!status.configured()) add(new Paragraph(getTranslation("shell.system.mail.off.what")));
        line(getTranslation("shell.system.mail.waiting"), formats.number(status.waiting()));
        line(getTranslation("shell.system.mail.failed"), formats.number(status.failed()));
        line(getTranslation("shell.system.mail.unknown"), formats.number(status.unknown()));
        toCustomers(toCustomers);
        if (status.failed() > 0) add(new Button(getTranslation("shell.system.mail.again"), click -> tryAgain(changed)));
        List<StuckMail> stuck = mails.stuck(SHOWN);
        Map<UUID, String> names =
                directory.namesOf(stuck.stream().map(StuckMail::userId).toList());
        stuck.forEach(mail -> show(mail, names.getOrDefault(mail.userId(), "")));
    }

    /** Their names are for those who may see customers, on the page of the templates. */
    private void toCustomers(CustomerMailStatus status) {
        line(
                getTranslation("shell.system.mail.customers"),
                getTranslation("shell.system.mail.customers.how", status.waiting(), status.failed(), status.unclear()));
    }

    private void show(StuckMail mail, String reader) {
        String state = getTranslation("shell.system.mail.state." + mail.state());
        String reason = mail.hasOwnFailure()
                ? getTranslation("shell.system.mail.failure." + mail.failure())
                : Objects.requireNonNullElse(mail.failure(), "");
        line(
                reader,
                badge(false, reason.isEmpty() ? state : state + " · " + reason),
                new RelativeTime(mail.changedAt(), formats));
    }

    private void tryAgain(Runnable changed) {
        int tried = mails.tryFailedAgain();
        Notifications.done(getTranslation("shell.system.mail.tried", tried));
        changed.run();
    }
}
