package loyalty.audit;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import loyalty.shared.Ids;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table behind the log. Entries are added and read, never changed. */
@Repository
class AuditStore {
    private static final int BATCH = 1000;
    static final String OLD = "audit_change.old_value";
    static final String NEW = "audit_change.new_value";
    private static final String FIND = """
            select * from audit_change a where %s
            order by a.at desc, a.id desc offset :offset rows fetch next :limit rows only
            """;
    private static final String INSERT = """
            insert into audit_change (id, at, user_id, user_name, action, record_type, record_id, field,
                old_value, new_value, encrypted)
            values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    private static final String INSERT_ONCE = """
            insert into audit_change (id, at, user_id, user_name, action, record_type, record_id, new_value, encrypted)
            select cast(:id as uuid), cast(:now as timestamp with time zone), cast(:user as uuid),
                cast(:name as varchar(100)), cast(:action as varchar(40)), cast(:type as varchar(40)),
                cast(:record as uuid), cast(:detail as varchar(20000)), false
            where not exists (select 1 from audit_change
                where (record_id = cast(:record as uuid) or record_id is null and cast(:record as uuid) is null)
                    and at >= :since and user_id = cast(:user as uuid)
                    and action = :action and record_type = :type
                    and coalesce(new_value, '') = coalesce(cast(:detail as varchar(20000)), ''))
            """;

    private final JdbcTemplate jdbc;
    private final AuditSeal seal;
    private final ReadableValues readable;
    private final AuditedKinds kinds;
    private final Clock clock;

    AuditStore(JdbcTemplate jdbc, AuditSeal seal, ReadableValues readable, AuditedKinds kinds, Clock clock) {
        this.jdbc = jdbc;
        this.seal = seal;
        this.readable = readable;
        this.kinds = kinds;
        this.clock = clock;
    }

    void add(Actor actor, List<AuditEntry> entries) {
        OffsetDateTime now = clock.instant().atOffset(ZoneOffset.UTC);
        jdbc.batchUpdate(INSERT, entries, BATCH, (insert, entry) -> fill(insert, now, actor, entry));
    }

    private void fill(PreparedStatement insert, OffsetDateTime now, Actor actor, AuditEntry entry) throws SQLException {
        UUID id = Ids.next();
        boolean saysSomething = entry.oldValue() != null || entry.newValue() != null;
        boolean encrypted = entry.sensitive() || saysSomething && kinds.keepEncrypted(entry.recordType());
        insert.setObject(1, id);
        insert.setObject(2, now);
        insert.setObject(3, actor.id());
        insert.setString(4, actor.name());
        insert.setString(5, entry.action());
        insert.setString(6, known(entry.recordType()));
        insert.setObject(7, entry.recordId());
        insert.setString(8, entry.field());
        insert.setString(9, seal.close(OLD, id, encrypted, entry.oldValue()));
        insert.setString(10, seal.close(NEW, id, encrypted, entry.newValue()));
        insert.setBoolean(11, encrypted);
    }

    /** What no bean speaks for has no name for readers and can't be searched for; tests stop there. */
    private String known(String recordType) {
        assert kinds.include(recordType) : "no AuditedRecord of the kind " + recordType;
        return recordType;
    }

    /**
     * Newest first.
     *
     * @param own whether the records are the reader's own
     */
    List<AuditChange> find(SqlCondition where, boolean own, int offset, int limit) {
        return JdbcClient.create(jdbc)
                .sql(FIND.formatted(where.sql()))
                .params(where.params())
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> change(row, own))
                .list();
    }

    long count(SqlCondition where) {
        return JdbcClient.create(jdbc)
                .sql("select count(*) from audit_change a where " + where.sql())
                .params(where.params())
                .query(Long.class)
                .single();
    }

    int times(String action, Actor actor, Instant since) {
        return JdbcClient.create(jdbc)
                .sql("select count(*) from audit_change where user_id = :user and at >= :since and action = :action")
                .param("user", actor.id())
                .param("since", since.atOffset(ZoneOffset.UTC))
                .param("action", action)
                .query(Integer.class)
                .single();
    }

    /** Notes that somebody looked, in clear, unless the same was noted since then of the same person and record. */
    void addOnce(Actor actor, AuditEntry look, Instant since) {
        JdbcClient.create(jdbc)
                .sql(INSERT_ONCE)
                .param("id", Ids.next())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .param("user", actor.id(), Types.OTHER)
                .param("name", actor.name())
                .param("action", look.action())
                .param("type", known(look.recordType()))
                .param("record", look.recordId(), Types.OTHER)
                .param("detail", look.newValue(), Types.VARCHAR)
                .param("since", since.atOffset(ZoneOffset.UTC))
                .update();
    }

    SignInTotals signIns(SqlCondition where) {
        return JdbcClient.create(jdbc)
                .sql("""
                        select count(distinct case when a.action = 'signedIn' then a.user_id end) as people,
                            count(*) filter (where a.action = 'signInFailed') as failed
                        from audit_change a where %s
                        """.formatted(where.sql()))
                .params(where.params())
                .query(SignInTotals.class)
                .single();
    }

    private AuditChange change(ResultSet row, boolean own) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        String field = row.getString("field");
        boolean sensitive = row.getBoolean("encrypted");
        boolean masked = !readable.include(row.getString("record_type"), field, sensitive, own);
        return new AuditChange(
                id,
                row.getObject("at", OffsetDateTime.class).toInstant(),
                row.getObject("user_id", UUID.class),
                row.getString("user_name"),
                row.getString("action"),
                row.getString("record_type"),
                row.getObject("record_id", UUID.class),
                field,
                masked ? null : seal.open(OLD, id, sensitive, row.getString("old_value")),
                masked ? null : seal.open(NEW, id, sensitive, row.getString("new_value")),
                masked);
    }
}
