package loyalty.table;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface TableViewRepository extends JpaRepository<TableView, UUID> {
    @Query("""
            select v from TableView v
            where v.ownerId = :user or v.audience = loyalty.table.ViewAudience.ALL
               or (v.audience = loyalty.table.ViewAudience.TEAM and v.teamId in :teams)
            order by v.position, v.id
            """)
    List<TableView> visibleTo(UUID user, Collection<UUID> teams);
}
