package loyalty.segment;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface SavedSegmentRepository extends JpaRepository<SavedSegment, UUID> {
    String VISIBLE = """
            (s.ownerId = :user or s.audience = loyalty.table.ViewAudience.ALL
               or (s.audience = loyalty.table.ViewAudience.TEAM and s.teamId in :teams))
            """;

    @Query("select s from SavedSegment s where " + VISIBLE + " order by lower(s.name), s.id")
    List<SavedSegment> visibleTo(UUID user, Collection<UUID> teams);

    @Query("select s from SavedSegment s where s.id = :id and " + VISIBLE)
    Optional<SavedSegment> visibleTo(UUID id, UUID user, Collection<UUID> teams);
}
