package loyalty.identity;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface TeamRepository extends Repository<Team, UUID> {
    /** Flushes, for the sake of plain SQL later in the transaction. */
    Team saveAndFlush(Team team);

    Optional<Team> findById(UUID id);

    Optional<Team> findByName(String name);

    List<Team> findAllByOrderByName();
}
