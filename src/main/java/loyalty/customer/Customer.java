package loyalty.customer;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.shared.Pinyin;
import loyalty.shared.SearchText;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Persistable;

/** A row of the register. Its fields are read and set through {@link CustomerField}, which knows their rules. */
@Entity
class Customer implements Persistable<UUID> {
    @Id
    UUID id;

    String number = "";
    String name = "";

    @Column(name = "name_sort")
    String nameSort = "";

    @Column(name = "search_text")
    String searchText = "";

    @Nullable
    String gender;

    @Column(name = "birth_date")
    @Nullable
    LocalDate birthDate;

    @Nullable
    String company;

    @Column(name = "job_title")
    @Nullable
    String jobTitle;

    byte @Nullable [] phone;

    @Column(name = "phone_index")
    byte @Nullable [] phoneIndex;

    @Column(name = "phone_tail_index")
    byte @Nullable [] phoneTailIndex;

    byte @Nullable [] email;

    @Column(name = "email_index")
    byte @Nullable [] emailIndex;

    byte @Nullable [] address;

    @Column(name = "type_code")
    @Nullable
    String type;

    @Column(name = "source_code")
    @Nullable
    String source;

    @Column(name = "channel_code")
    @Nullable
    String channel;

    @Column(name = "need_code")
    @Nullable
    String need;

    @Column(name = "value_band")
    @Nullable
    String valueBand;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(length = 40)
    String @Nullable [] tags;

    @Column(name = "acquired_on")
    @Nullable
    LocalDate acquiredOn;

    @Column(name = "owner_id")
    @Nullable
    UUID ownerId;

    @Column(name = "owner_since")
    @Nullable
    Instant ownerSince;

    @Column(name = "team_id")
    @Nullable
    UUID teamId;

    @Column(name = "protected_until")
    @Nullable
    LocalDate protectedUntil;

    @Nullable
    String notes;

    @Nullable
    String consent;

    @Column(name = "consent_on")
    @Nullable
    LocalDate consentOn;

    int completeness;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "custom_text", length = 500)
    @Nullable
    String @Nullable [] customText;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "custom_number", precision = 19, scale = 4)
    @Nullable
    BigDecimal @Nullable [] customNumber;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Column(name = "custom_date")
    @Nullable
    LocalDate @Nullable [] customDate;

    @Column(name = "import_id")
    @Nullable
    UUID importId;

    /** Who registered them; nobody when an import did. */
    @Column(name = "created_by")
    @Nullable
    UUID createdBy;

    /** Of those who were merged into this one, with a space between. */
    @Column(name = "former_numbers")
    @Nullable
    String formerNumbers;

    @Column(name = "created_at")
    Instant createdAt = Instant.EPOCH;

    @Column(name = "updated_at")
    Instant updatedAt = Instant.EPOCH;

    /** Since when they are a pseudonym; see {@link CustomerErasing}. */
    @Column(name = "erased_at")
    @Nullable
    Instant erasedAt;

    @Version
    int version;

    @SuppressWarnings("NullAway.Init")
    protected Customer() {}

    Customer(UUID id, String number, Instant now) {
        this.id = id;
        this.number = number;
        this.createdAt = now;
        this.updatedAt = now;
    }

    void own(@Nullable UUID owner, Instant now) {
        ownerId = owner;
        ownerSince = owner == null ? null : now;
    }

    List<String> formerNumbers() {
        return formerNumbers == null ? List.of() : List.of(formerNumbers.split(" "));
    }

    boolean reachable() {
        return phone != null || email != null;
    }

    /** Brings what derives from the other fields up to date; to be called after a change. */
    void settle(Instant now, Completeness measure) {
        nameSort = Pinyin.sortKey(name);
        searchText = SearchText.of(name, company, number, formerNumbers);
        completeness = measure.of(this);
        updatedAt = now;
    }

    @Override
    public UUID getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return version == 0 && updatedAt.equals(createdAt);
    }
}
