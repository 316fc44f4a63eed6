package loyalty.campaign;

import java.util.UUID;

/**
 * How a campaign reminds by itself those who were written to and have not answered.
 *
 * @param afterDays since the last mail, 1–365
 * @param most to one customer, 1–10
 */
public record Reminders(int afterDays, int most, UUID templateId) {
    public static final int LONGEST = 365;
    public static final int MOST = 10;
}
