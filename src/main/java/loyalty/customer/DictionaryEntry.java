package loyalty.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.UUID;
import loyalty.shared.Ids;

@Entity
@Table(name = "dictionary_entry")
class DictionaryEntry {
    @Id
    UUID id = Ids.next();

    @Enumerated(EnumType.STRING)
    DictionaryKind kind = DictionaryKind.TYPE;

    String code = "";

    @Column(name = "name_en")
    String nameEn = "";

    @Column(name = "name_zh")
    String nameZh = "";

    int position;
    boolean active = true;

    @Version
    Integer version;

    @SuppressWarnings("NullAway.Init")
    DictionaryEntry() {}

    Choice choice() {
        return new Choice(code, nameEn, nameZh);
    }

    DictionaryData data() {
        return new DictionaryData(id, kind, code, nameEn, nameZh, position, active);
    }
}
