package loyalty.notification;

/**
 * Something that users are told of; a bean of the module that tells it.
 *
 * @param code such as {@code followup.due}
 * @param titleKey what the kind is called in lists and settings
 * @param mailByDefault whether users who chose nothing get a mail as well
 */
public record NotificationKind(String code, String titleKey, boolean mailByDefault) {}
