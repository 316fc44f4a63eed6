package loyalty.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.List;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;

@Entity
@Table(name = "custom_column")
class CustomColumn {
    @Id
    UUID id = Ids.next();

    int slot;

    @Enumerated(EnumType.STRING)
    CustomType type = CustomType.TEXT;

    @Column(name = "name_en")
    String nameEn = "";

    @Column(name = "name_zh")
    String nameZh = "";

    @Column(name = "help_en")
    String helpEn = "";

    @Column(name = "help_zh")
    String helpZh = "";

    boolean required;

    @Column(name = "default_value")
    @Nullable
    String defaultValue;

    String choices = "";
    int position;
    boolean active = true;

    @Version
    Integer version;

    @SuppressWarnings("NullAway.Init")
    CustomColumn() {}

    String key() {
        return "custom." + id;
    }

    String names() {
        return nameEn + " / " + nameZh;
    }

    /** Whether a customer without a value is incomplete. */
    boolean isDemanded() {
        return required && active;
    }

    List<Choice> choiceList() {
        return choices.lines().map(CustomColumn::choice).toList();
    }

    private static Choice choice(String line) {
        String[] parts = line.split("\t", 3);
        return new Choice(parts[0], parts[1], parts[2]);
    }

    /** The place in the customer's arrays; written alike in queries and in the index, so that sorting finds the index. */
    String sql(String alias) {
        String array = alias + "." + type.array();
        return "(case when cardinality(%1$s) >= %2$d then %1$s[%2$d] end)".formatted(array, slot);
    }

    CustomColumnData data() {
        return new CustomColumnData(
                id, type, nameEn, nameZh, helpEn, helpZh, required, defaultValue, choiceList(), position, active);
    }
}
