package loyalty.consent;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of consents. */
@Repository
class ConsentStore {
    private static final String ALLOWED = Arrays.stream(ConsentPurpose.values())
            .map(purpose -> purpose.allowed().sql() + " as " + purpose.name().toLowerCase(Locale.ROOT))
            .collect(Collectors.joining(", "));
    /** More were never said by one customer. */
    private static final int MOST = 200;

    private final JdbcClient jdbc;

    ConsentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Set<ConsentPurpose> allowed(UUID customerId) {
        return jdbc.sql("select " + ALLOWED + " from customer c where c.id = ?")
                .param(customerId)
                .query((row, number) -> {
                    Set<ConsentPurpose> allowed = EnumSet.noneOf(ConsentPurpose.class);
                    for (ConsentPurpose purpose : ConsentPurpose.values())
                        if (row.getBoolean(purpose.name())) allowed.add(purpose);
                    return allowed;
                })
                .single();
    }

    boolean withdrawn(UUID customerId, ConsentPurpose purpose) {
        return jdbc.sql("select " + purpose.withdrawn("c.id") + " from customer c where c.id = ?")
                .param(customerId)
                .query(Boolean.class)
                .single();
    }

    /** Newest first. */
    List<Consent> of(UUID customerId) {
        return jdbc.sql("""
                        select k.*, u.display_name from customer_consent k left join app_user u on u.id = k.recorded_by
                        where k.customer_id = :customer order by k.recorded_at desc, k.id desc
                        fetch first :most rows only
                        """)
                .param("customer", customerId)
                .param("most", MOST)
                .query(ConsentStore::read)
                .list();
    }

    void add(UUID customerId, ConsentData data, @Nullable UUID by, Instant now) {
        jdbc.sql("""
                        update customer_consent set ended_at = :now
                        where customer_id = :customer and purpose = :purpose and ended_at is null
                        """)
                .param("now", utc(now))
                .param("customer", customerId)
                .param("purpose", data.purpose().name())
                .update();
        jdbc.sql("""
                        insert into customer_consent (id, customer_id, purpose, given, said_on, way, proof, recorded_by,
                            recorded_at)
                        values (:id, :customer, :purpose, :given, :day, :way, :proof, cast(:by as uuid), :now)
                        """)
                .param("id", Ids.next())
                .param("customer", customerId)
                .param("purpose", data.purpose().name())
                .param("given", data.given())
                .param("day", data.saidOn())
                .param("way", data.way().name())
                .param("proof", data.proof().isEmpty() ? null : data.proof())
                .param("by", by)
                .param("now", utc(now))
                .update();
    }

    private static Consent read(ResultSet row, int number) throws SQLException {
        var data = new ConsentData(
                ConsentPurpose.valueOf(row.getString("purpose")),
                row.getBoolean("given"),
                row.getObject("said_on", LocalDate.class),
                ConsentWay.valueOf(row.getString("way")),
                Objects.requireNonNullElse(row.getString("proof"), ""));
        return new Consent(
                row.getObject("id", UUID.class),
                data,
                Objects.requireNonNullElse(row.getString("display_name"), ""),
                row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
                row.getObject("ended_at") == null);
    }

    private static OffsetDateTime utc(Instant time) {
        return time.atOffset(ZoneOffset.UTC);
    }
}
