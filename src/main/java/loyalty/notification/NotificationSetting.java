package loyalty.notification;

/** How a user wants to be told of a kind. */
public record NotificationSetting(String kind, boolean inApp, boolean byMail) {

    static NotificationSetting defaultOf(NotificationKind kind) {
        return new NotificationSetting(kind.code(), true, kind.mailByDefault());
    }
}
