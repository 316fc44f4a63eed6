package loyalty.followup;

import java.util.UUID;

/** Somebody who can be given a follow-up. */
public record Assignee(UUID id, String name) {}
