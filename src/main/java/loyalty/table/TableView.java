package loyalty.table;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

/** A saved view of the table. */
@Entity
@Table(name = "table_view")
class TableView {
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

    int position;
    String layout = "";

    @Version
    Integer version;

    @SuppressWarnings("NullAway.Init")
    protected TableView() {}

    @SuppressWarnings("NullAway.Init")
    TableView(UUID ownerId) {
        this.ownerId = ownerId;
    }
}
