package loyalty.notification;

import loyalty.identity.AdminRequestChanged;
import loyalty.identity.AdminRequestChanged.State;
import loyalty.identity.Capability;
import loyalty.shared.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells administrators what waits for a second one of them, and who asked what came of it. */
@Component
class AdminRequestNotices {
    private static final String KIND = "identity.request";

    private final Notifier notifier;

    AdminRequestNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Configuration
    static class Kind {
        @Bean
        NotificationKind adminRequest() {
            return new NotificationKind(KIND, "identity.request.title", Capability.USER_ADMIN, true);
        }
    }

    @EventListener
    void on(AdminRequestChanged change) {
        String link = change.state() == State.PENDING ? "permissions" : "users";
        for (var receiver : change.receivers()) {
            notifier.tell(new Notice(receiver, KIND, text(change), link, change.state() + " " + change.requestId()));
        }
    }

    private static Message text(AdminRequestChanged change) {
        Message what = Message.of("identity.request.kind." + change.kind(), change.about());
        return Message.of("identity.request.notice." + change.state(), change.by(), what);
    }
}
