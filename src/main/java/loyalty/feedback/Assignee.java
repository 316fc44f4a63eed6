package loyalty.feedback;

import java.util.UUID;

/** Somebody a complaint can be given to. */
public record Assignee(UUID id, String name) {}
