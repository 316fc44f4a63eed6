package loyalty.notification;

/** A mail in plain text. */
public record OutgoingMail(String to, String subject, String text) {}
