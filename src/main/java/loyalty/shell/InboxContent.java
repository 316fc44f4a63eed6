package loyalty.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Footer;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Header;
import java.time.Instant;
import java.util.Comparator;
import java.util.stream.Stream;
import loyalty.notification.NotificationService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Icons;

/** What the inbox shows when it is open: notices and jobs together, newest first. */
class InboxContent extends Div {
    private record Entry(Instant at, Component item) {}

    InboxContent(InboxNews news, JobItems jobItems, NoticeItems noticeItems, NotificationService notifications) {
        addClassName("ld-inbox-list");
        var readAll = new Button(getTranslation("shell.inbox.readAll"), click -> notifications.markAllRead());
        readAll.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        readAll.setVisible(news.unread() > 0);
        add(new Header(new H2(getTranslation("shell.inbox")), readAll));
        if (news.isEmpty()) add(new EmptyState(Icons.INBOX, getTranslation("shell.inbox.empty")));
        Stream.concat(
                        news.jobs().stream().map(job -> new Entry(job.createdAt(), jobItems.item(job))),
                        news.notices().stream().map(notice -> new Entry(notice.createdAt(), noticeItems.item(notice))))
                .sorted(Comparator.comparing(Entry::at).reversed())
                .map(Entry::item)
                .forEach(this::add);
        add(new Footer(
                new Anchor("notifications", getTranslation("shell.inbox.notifications")),
                new Anchor("jobs", getTranslation("shell.inbox.jobs"))));
    }
}
