package loyalty.followup;

import java.util.UUID;

/** A follow-up as somebody saw it; somebody else's change since then is refused as a conflict. */
public record FollowupVersion(UUID id, int version) {}
