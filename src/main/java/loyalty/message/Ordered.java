package loyalty.message;

import java.util.Map;

/**
 * What came of a {@link MailOrder}.
 *
 * @param waiting new mails
 * @param already customers who have got this mail, or will
 * @param leftOut how many get none, by reason; reasons of nobody are not in it
 */
public record Ordered(int waiting, int already, Map<LeftOut, Integer> leftOut) {}
