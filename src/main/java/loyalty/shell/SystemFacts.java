package loyalty.shell;

import java.time.Instant;

/** What runs here. */
public record SystemFacts(String version, String database, String java, String zone, Instant startedAt) {}
