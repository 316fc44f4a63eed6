package loyalty.segment;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import loyalty.shared.Ids;
import loyalty.table.ViewAudience;
import org.jspecify.annotations.Nullable;

/** A segment that somebody saved. */
@Entity
@Table(name = "segment")
class SavedSegment {
    @Id
    UUID id = Ids.next();

    @Column(name = "owner_id")
    UUID ownerId;

    String name = "";

    @Enumerated(EnumType.STRING)
    ViewAudience audience = ViewAudience.PRIVATE;

    @Column(name = "team_id")
    @Nullable
    UUID teamId;

    String rule = "";

    @Column(name = "frozen_at")
    @Nullable
    Instant frozenAt;

    @Version
    Integer version;

    @SuppressWarnings("NullAway.Init")
    protected SavedSegment() {}

    @SuppressWarnings("NullAway.Init")
    SavedSegment(UUID ownerId) {
        this.ownerId = ownerId;
    }
}
