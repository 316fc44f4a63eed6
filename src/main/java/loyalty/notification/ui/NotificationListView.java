package loyalty.notification.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import jakarta.annotation.security.PermitAll;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.identity.Permissions;
import loyalty.notification.NotificationKind;
import loyalty.notification.NotificationNews;
import loyalty.notification.NotificationService;
import loyalty.notification.NotificationSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;
import org.jspecify.annotations.Nullable;

/** All that the user was told, newest first, of one kind if they want; new ones show up by themselves. */
@Route("notifications")
@PermitAll
@Menu(order = 75, title = "notification.title", icon = Icons.INBOX)
@StyleSheet("context://styles/notification.css")
class NotificationListView extends Div implements HasDynamicTitle, BeforeEnterObserver {
    private static final String KIND = "kind";
    private static final String COLUMNS = "minmax(14rem, 1fr) minmax(8rem, 14rem) 9rem";

    private final transient NotificationService notifications;
    private final transient NotificationNews news;
    private final transient Permissions permissions;
    private final transient Formats formats;
    private final Map<String, String> kinds;
    private final Select<String> kind = new Select<>();
    private final RecordList<NotificationSummary> list = new RecordList<>(
            COLUMNS,
            Stream.of("text", "kind", "time")
                    .map(column -> translate("notification." + column))
                    .toList(),
            new EmptyState(Icons.INBOX, translate("notification.empty")));
    private @Nullable Registration listening;

    NotificationListView(
            NotificationService notifications, NotificationNews news, Permissions permissions, Formats formats) {
        this.notifications = notifications;
        this.news = news;
        this.permissions = permissions;
        this.formats = formats;
        this.kinds = notifications.kinds().stream()
                .collect(Collectors.toMap(NotificationKind::code, each -> getTranslation(each.titleKey())));
        addClassNames("ld-list-view", "ld-notifications");
        list.records(
                query -> notifications.mine(kind.getValue(), query.getOffset(), query.getLimit()).stream(), this::row);
        add(toolbar(), list);
    }

    private Header toolbar() {
        kind.setItems(kinds.keySet().stream().sorted().toList());
        kind.setItemLabelGenerator(
                code -> code == null ? getTranslation("notification.all") : kinds.getOrDefault(code, code));
        kind.setEmptySelectionAllowed(true);
        kind.setEmptySelectionCaption(getTranslation("notification.all"));
        kind.setAriaLabel(getTranslation("notification.kind"));
        kind.addValueChangeListener(change -> {
            if (change.isFromClient()) UI.getCurrent().navigate(NotificationListView.class, address(change.getValue()));
        });
        var readAll = new Button(getTranslation("notification.readAll"), click -> notifications.markAllRead());
        readAll.addThemeVariants(ButtonVariant.TERTIARY);
        var toolbar = new Header(
                kind, readAll, new Anchor("notifications/settings", getTranslation("notification.settings")));
        toolbar.addClassName("ld-list-actions");
        return toolbar;
    }

    private static QueryParameters address(@Nullable String kind) {
        return kind == null ? QueryParameters.empty() : QueryParameters.of(KIND, kind);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        Optional<String> asked = event.getLocation().getQueryParameters().getSingleParameter(KIND);
        kind.setValue(asked.filter(kinds::containsKey).orElse(null));
        refresh();
    }

    @Override
    protected void onAttach(AttachEvent attach) {
        UI ui = attach.getUI();
        listening = news.listen(permissions.user().id(), kinds -> ui.access(this::refresh));
    }

    @Override
    protected void onDetach(DetachEvent detach) {
        if (listening != null) listening.remove();
    }

    private void refresh() {
        int count = notifications.count(kind.getValue());
        list.show(count, new Span(getTranslation("notification.total", count)));
    }

    /** Who follows its link has read it. */
    private RecordRow row(NotificationSummary notice) {
        String text = getTranslation(notice.text().key(), notice.text().args().toArray());
        Component words = notice.link().isEmpty() ? new Span(text) : new Anchor(notice.link(), text);
        RecordRow row = new RecordRow()
                .lead(words)
                .fact(kinds.getOrDefault(notice.kind(), notice.kind()))
                .fact(new RelativeTime(notice.createdAt(), formats));
        row.setClassName("ld-unread-row", !notice.read());
        row.addClickListener(click -> notifications.markRead(notice.id()));
        return row;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("notification.title");
    }
}
