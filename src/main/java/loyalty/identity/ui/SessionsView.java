package loyalty.identity.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinSession;
import jakarta.annotation.security.PermitAll;
import java.util.List;
import java.util.UUID;
import loyalty.identity.OpenSession;
import loyalty.identity.SessionService;
import loyalty.identity.UserSession;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.Notifications;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** Where one is signed in; what one does not know, or left open somewhere, can be ended. */
@Route("sessions")
@PermitAll
class SessionsView extends Div implements HasDynamicTitle {
    private static final String COLUMNS = "minmax(10rem, 2fr) minmax(9rem, 1fr) minmax(9rem, 1fr)";
    private static final UUID NONE = new UUID(0, 0);

    private final transient SessionService sessions;
    private final transient Formats formats;
    private final UUID thisOne = thisOne();
    private final RecordList<UserSession> list;
    private final Button others = new Button(getTranslation("identity.sessions.endOthers"), Icons.of(Icons.SIGN_OUT));
    private List<UserSession> shown = List.of();

    SessionsView(SessionService sessions, Formats formats) {
        this.sessions = sessions;
        this.formats = formats;
        this.list = new RecordList<>(
                COLUMNS, headings(), new EmptyState(Icons.SYSTEM_THEME, getTranslation("identity.sessions.empty")));
        addClassNames("ld-list-view", "ld-permissions");
        others.addClickListener(click -> endOthers());
        add(new Paragraph(getTranslation("identity.sessions.what")), list, others);
        list.records(query -> shown.stream().skip(query.getOffset()).limit(query.getLimit()), this::row);
        refresh();
    }

    @Override
    public String getPageTitle() {
        return getTranslation("identity.sessions.title");
    }

    private List<String> headings() {
        return List.of(
                getTranslation("identity.sessions.device"),
                getTranslation("identity.sessions.since"),
                getTranslation("identity.sessions.lastSeen"));
    }

    private RecordRow row(UserSession session) {
        boolean current = session.id().equals(thisOne);
        var row = new RecordRow()
                .lead(new Span(deviceOf(session)))
                .fact(formats.time(session.startedAt()))
                .fact(current ? getTranslation("identity.sessions.thisOne") : formats.ago(session.lastSeenAt()));
        return current ? row : row.action(getTranslation("identity.sessions.end"), Icons.SIGN_OUT, () -> end(session));
    }

    static String deviceOf(UserSession session) {
        return session.device().isEmpty() ? translate("identity.sessions.unknownDevice") : session.device();
    }

    private void end(UserSession session) {
        sessions.end(session.id());
        Notifications.done(getTranslation("identity.sessions.ended", deviceOf(session)));
        refresh();
    }

    private void endOthers() {
        Notifications.done(getTranslation("identity.sessions.endedOthers", sessions.endAllBut(thisOne)));
        refresh();
    }

    private void refresh() {
        shown = sessions.own();
        list.show(shown.size());
        others.setVisible(shown.stream().anyMatch(session -> !session.id().equals(thisOne)));
    }

    private static UUID thisOne() {
        return VaadinSession.getCurrent().getSession().getAttribute(OpenSession.ATTRIBUTE) instanceof OpenSession open
                ? open.id()
                : NONE;
    }
}
