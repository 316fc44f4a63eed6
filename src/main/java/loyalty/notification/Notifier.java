package loyalty.notification;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import loyalty.shared.Ids;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Tells users, in the transaction of what they are told of: both are kept or neither. */
@Component
@Transactional(propagation = Propagation.MANDATORY)
public class Notifier {
    private final NoticeStore notices;
    private final NotificationKinds kinds;
    private final NotificationSettingStore settings;
    private final MailOutbox outbox;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Notifier(
            NoticeStore notices,
            NotificationKinds kinds,
            NotificationSettingStore settings,
            MailOutbox outbox,
            ApplicationEventPublisher events,
            Clock clock) {
        this.notices = notices;
        this.kinds = kinds;
        this.settings = settings;
        this.outbox = outbox;
        this.events = events;
        this.clock = clock;
    }

    /** Shows up at once, and goes out by mail, as the user wants to be told; of the same occasion only once. */
    public void tell(Notice notice) {
        NotificationKind kind = kinds.of(notice.kind());
        NotificationSetting setting =
                settings.find(notice.userId(), kind.code()).orElseGet(() -> NotificationSetting.defaultOf(kind));
        UUID id = Ids.next();
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        if (!notices.add(id, notice, setting.inApp(), now)) return;
        if (setting.byMail()) outbox.add(id, notice.userId(), now);
        events.publishEvent(new NoticesChanged(List.of(new ChangedNotice(id, notice.userId(), kind.code(), false))));
    }
}
