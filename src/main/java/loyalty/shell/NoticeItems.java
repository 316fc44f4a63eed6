package loyalty.shell;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import loyalty.notification.NotificationService;
import loyalty.notification.NotificationSummary;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RelativeTime;

/** Draws notices for the inbox. */
@org.springframework.stereotype.Component
class NoticeItems {
    private final NotificationService notifications;
    private final Formats formats;

    NoticeItems(NotificationService notifications, Formats formats) {
        this.notifications = notifications;
        this.formats = formats;
    }

    /** Who follows its link has read it. */
    Component item(NotificationSummary notice) {
        String text = translate(notice.text().key(), notice.text().args().toArray());
        Component words = notice.link().isEmpty() ? new Span(text) : new Anchor(notice.link(), text);
        var item = new Div(Icons.of(Icons.INFO), words, new RelativeTime(notice.createdAt(), formats));
        item.addClassNames("ld-inbox-item", "ld-inbox-notice");
        item.setClassName("ld-unread", !notice.read());
        item.addClickListener(click -> notifications.markRead(notice.id()));
        return item;
    }
}
