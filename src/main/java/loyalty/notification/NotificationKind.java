package loyalty.notification;

import loyalty.identity.Capability;

/**
 * Something that users are told of; a bean of the module that tells it.
 *
 * @param code such as {@code followup.due}
 * @param titleKey what the kind is called in lists and settings
 * @param receivers what those are allowed who can be told of it; nobody else is asked how they want to be told
 * @param mailByDefault whether users who chose nothing get a mail as well
 */
public record NotificationKind(String code, String titleKey, Capability receivers, boolean mailByDefault) {}
