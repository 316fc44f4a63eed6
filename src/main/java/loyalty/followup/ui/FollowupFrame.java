package loyalty.followup.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.shared.Registration;
import java.util.UUID;
import loyalty.notification.NotificationNews;
import org.jspecify.annotations.Nullable;

/** A page of follow-ups; it shows what is new as soon as its user is told something of follow-ups. */
@StyleSheet("context://styles/records.css")
@StyleSheet("context://styles/followup.css")
@JsModule("context://scripts/followups.js")
class FollowupFrame extends Div {
    private static final String KINDS = "followup.";

    private final transient NotificationNews news;
    private final UUID user;
    private final transient Runnable refresh;
    private transient @Nullable Registration listening;

    FollowupFrame(NotificationNews news, UUID user, Runnable refresh) {
        this.news = news;
        this.user = user;
        this.refresh = refresh;
        addClassName("ld-followups");
    }

    @Override
    protected void onAttach(AttachEvent attached) {
        UI ui = attached.getUI();
        listening = news.listen(user, kinds -> {
            if (kinds.stream().anyMatch(kind -> kind.startsWith(KINDS))) ui.access(refresh::run);
        });
    }

    @Override
    protected void onDetach(DetachEvent detached) {
        if (listening != null) listening.remove();
    }
}
