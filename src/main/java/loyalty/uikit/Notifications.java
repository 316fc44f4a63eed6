package loyalty.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.notification.Notification;
import com.vaadin.flow.component.notification.NotificationVariant;
import loyalty.shared.Message;

/** Short news at the foot of the page, read out politely. What went wrong stays until it is closed. */
public final class Notifications {
    private static final int SECONDS_TO_READ = 4;
    private static final int SECONDS_TO_UNDO = 10;

    private Notifications() {}

    /** @param text what was done, in the user's language: "3 customers saved" */
    public static Notification done(String text) {
        return open(NotificationVariant.SUCCESS, Icons.DONE, text, SECONDS_TO_READ);
    }

    /** As {@link #done}, with a button that takes it back. */
    public static Notification undoable(String text, Runnable undo) {
        Notification notification = open(NotificationVariant.SUCCESS, Icons.DONE, text, SECONDS_TO_UNDO);
        var button = new Button(translate("uikit.undo"), Icons.of(Icons.UNDO), click -> {
            notification.close();
            undo.run();
        });
        button.addThemeVariants(ButtonVariant.TERTIARY);
        notification.addComponentAtIndex(2, button);
        return notification;
    }

    /** It was done, but there is something to look at. */
    public static Notification notice(Message message) {
        String text = translate(message.key(), message.args().toArray());
        return open(NotificationVariant.WARNING, Icons.INFO, text, SECONDS_TO_UNDO);
    }

    /** Nothing was changed, and this is why. */
    public static Notification refused(Message reason) {
        String text = translate(reason.key(), reason.args().toArray());
        return open(NotificationVariant.WARNING, Icons.WARNING, text, 0);
    }

    public static Notification failed(String text) {
        return open(NotificationVariant.ERROR, Icons.FAILED, text, 0);
    }

    private static Notification open(NotificationVariant variant, String iconName, String text, int seconds) {
        var notification = new Notification();
        notification.addThemeVariants(variant);
        notification.addClassName("ld-notification");
        notification.setPosition(Notification.Position.BOTTOM_CENTER);
        notification.setDuration(seconds * 1000);
        SvgIcon icon = Icons.of(iconName);
        notification.add(icon, new Span(text), closeButton(notification));
        notification.open();
        return notification;
    }

    private static Button closeButton(Notification notification) {
        var close = new Button(Icons.of(Icons.CLOSE), click -> notification.close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(translate("uikit.close"));
        return close;
    }
}
