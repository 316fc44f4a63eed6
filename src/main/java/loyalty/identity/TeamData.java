package loyalty.identity;

import java.util.Set;
import java.util.UUID;

/** @param memberIds all active members there shall be */
public record TeamData(String name, Set<UUID> memberIds) {}
