package loyalty.identity;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A role by its code; what it may do is read by {@link PermissionMatrix}. */
@Entity
@Immutable
class Role {
    @Id
    private UUID id;

    private String code;

    @SuppressWarnings("NullAway.Init")
    protected Role() {}

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }
}
