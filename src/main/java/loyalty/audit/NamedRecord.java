package loyalty.audit;

import java.util.UUID;

/** @param name what tells it from others, as the list of the log shows it */
public record NamedRecord(UUID id, String name) {}
