package loyalty.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** A role by name; what it may do is read by {@link PermissionMatrix}. */
@Entity
@Immutable
class Role {
    @Id
    private UUID id;

    private String code;

    @Column(name = "name_en")
    private String nameEn;

    @Column(name = "name_zh")
    private String nameZh;

    @SuppressWarnings("NullAway.Init")
    protected Role() {}

    UUID id() {
        return id;
    }

    String code() {
        return code;
    }

    RoleSummary summary() {
        return new RoleSummary(id, code, nameEn, nameZh);
    }
}
