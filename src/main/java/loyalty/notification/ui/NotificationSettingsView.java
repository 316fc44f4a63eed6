package loyalty.notification.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.stream.Collectors;
import loyalty.identity.OwnEmail;
import loyalty.notification.NotificationKind;
import loyalty.notification.NotificationService;
import loyalty.notification.NotificationSetting;
import loyalty.notification.NotificationSettingService;
import loyalty.uikit.Notifications;
import loyalty.uikit.SaveAttempt;
import loyalty.uikit.Within;

/** How the user wants to be told of what, and where they get mail. */
@Route("notifications/settings")
@PermitAll
@StyleSheet("context://styles/notification.css")
class NotificationSettingsView extends Div implements HasDynamicTitle, Within {
    private final transient NotificationSettingService settings;
    private final transient OwnEmail email;

    NotificationSettingsView(NotificationSettingService settings, NotificationService notifications, OwnEmail email) {
        this.settings = settings;
        this.email = email;
        addClassName("ld-notification-settings");
        Map<String, String> titles = notifications.kinds().stream()
                .collect(Collectors.toMap(NotificationKind::code, kind -> getTranslation(kind.titleKey())));
        add(address(), kinds(titles));
    }

    private Section address() {
        var attempt = new SaveAttempt();
        var field = new EmailField(getTranslation("notification.email"));
        field.setHelperText(
                getTranslation(settings.mailGoesOut() ? "notification.email.help" : "notification.email.noServer"));
        field.setValue(email.get());
        field.setClearButtonVisible(true);
        var save = new Button(
                getTranslation("uikit.save"),
                click -> attempt.save(() -> {
                    email.change(field.getValue());
                    field.setValue(email.get());
                    Notifications.done(getTranslation("notification.email.saved"));
                }));
        var line = new Div(field, save);
        line.addClassName("ld-email-line");
        return new Section(new H2(getTranslation("notification.email.heading")), line, attempt);
    }

    private Section kinds(Map<String, String> titles) {
        var section = new Section(
                new H2(getTranslation("notification.choose")),
                new Paragraph(getTranslation("notification.choose.help")));
        settings.mine().stream()
                .map(setting -> line(titles.getOrDefault(setting.kind(), setting.kind()), setting))
                .forEach(section::add);
        return section;
    }

    private Component line(String title, NotificationSetting setting) {
        var inApp = new Checkbox(getTranslation("notification.inApp"), setting.inApp());
        var byMail = new Checkbox(getTranslation("notification.byMail"), setting.byMail());
        inApp.setAriaLabel(title + ": " + getTranslation("notification.inApp"));
        byMail.setAriaLabel(title + ": " + getTranslation("notification.byMail"));
        Runnable keep =
                () -> settings.change(new NotificationSetting(setting.kind(), inApp.getValue(), byMail.getValue()));
        inApp.addValueChangeListener(change -> keep.run());
        byMail.addValueChangeListener(change -> keep.run());
        var line = new Div(new Span(title), inApp, byMail);
        line.addClassName("ld-setting-line");
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.settings");
    }

    @Override
    public String listTitle() {
        return getTranslation("notification.title");
    }

    @Override
    public String listPath() {
        return "notifications";
    }
}
