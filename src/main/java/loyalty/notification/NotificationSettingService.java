package loyalty.notification;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.identity.Permissions;
import loyalty.identity.SignedIn;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the current user wants to be told. */
@Service
@SignedIn
@Transactional
public class NotificationSettingService {
    private final NotificationSettingStore store;
    private final NotificationKinds kinds;
    private final MailServer server;
    private final Permissions permissions;

    NotificationSettingService(
            NotificationSettingStore store, NotificationKinds kinds, MailServer server, Permissions permissions) {
        this.store = store;
        this.kinds = kinds;
        this.server = server;
        this.permissions = permissions;
    }

    /** Of every kind that the user can be told of, as chosen or by default. */
    @Transactional(readOnly = true)
    public List<NotificationSetting> mine() {
        Map<String, NotificationSetting> chosen =
                store.of(me()).stream().collect(Collectors.toMap(NotificationSetting::kind, Function.identity()));
        return kinds.all().stream()
                .filter(kind -> permissions.allows(kind.receivers()))
                .map(kind -> chosen.getOrDefault(kind.code(), NotificationSetting.defaultOf(kind)))
                .toList();
    }

    public void change(NotificationSetting setting) {
        store.put(me(), new NotificationSetting(kinds.of(setting.kind()).code(), setting.inApp(), setting.byMail()));
    }

    /** While it doesn't, mails wait. */
    @Transactional(readOnly = true)
    public boolean mailGoesOut() {
        return server.configured();
    }

    private UUID me() {
        return permissions.user().id();
    }
}
