package loyalty.followup;

import java.time.LocalDate;
import java.util.UUID;

/** What a rule will bring once the one before it is done or skipped. */
public record ExpectedFollowup(LocalDate dueOn, UUID customerId, String customerName, String subject) {}
