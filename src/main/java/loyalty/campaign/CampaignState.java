package loyalty.campaign;

import java.util.EnumSet;
import java.util.Set;

/** Where a campaign stands. */
public enum CampaignState {
    DRAFT,
    RUNNING,
    PAUSED,
    CLOSED;

    /** What can come next: a draft is started, a running one is held or closed, a closed one is opened again. */
    public Set<CampaignState> next() {
        return switch (this) {
            case DRAFT -> EnumSet.of(RUNNING);
            case RUNNING -> EnumSet.of(PAUSED, CLOSED);
            case PAUSED -> EnumSet.of(RUNNING, CLOSED);
            case CLOSED -> EnumSet.of(RUNNING);
        };
    }
}
