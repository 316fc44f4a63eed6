package loyalty.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
class Team {
    @Id
    private UUID id = Ids.next();

    private String name;

    @Version
    private @Nullable Integer version;

    @SuppressWarnings("NullAway.Init")
    protected Team() {}

    Team(String name) {
        this.name = name;
    }

    void rename(String newName) {
        name = newName;
    }

    TeamSummary summary() {
        return new TeamSummary(id, name);
    }
}
