package loyalty.message;

import org.jspecify.annotations.Nullable;

/**
 * How one customer stands to mails.
 *
 * @param mails that were made for them
 * @param leftOut why they get none now; null when they do
 */
public record MailStanding(int mails, @Nullable LeftOut leftOut) {}
