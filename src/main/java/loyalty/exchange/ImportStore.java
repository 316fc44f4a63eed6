package loyalty.exchange;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The imports of all users, and the mappings they chose. */
@Component
class ImportStore {
    private static final JsonMapper JSON = JsonMapper.shared();
    private final JdbcClient jdbc;
    private final Clock clock;

    ImportStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    void add(UUID id, UUID owner, ImportSubject subject, String fileName, ImportSettings settings) {
        jdbc.sql("""
                insert into import_run (id, subject, file_name, settings, state, rows_total, rows_read, rows_created, rows_updated,
                    rows_unchanged, rows_rejected, customers_created, amount_sum, owner_id, created_at)
                values (:id, :subject, :fileName, :settings, 'DRAFT', 0, 0, 0, 0, 0, 0, 0, 0, :owner, :now)
                """)
                .param("id", id)
                .param("subject", subject.name())
                .param("fileName", fileName)
                .param("settings", JSON.writeValueAsString(settings))
                .param("owner", owner)
                .param("now", Timestamp.from(clock.instant()))
                .update();
    }

    Optional<ImportSummary> find(UUID id, UUID owner) {
        return jdbc.sql("select * from import_run where id = :id and owner_id = :owner")
                .param("id", id)
                .param("owner", owner)
                .query(ImportStore::summary)
                .optional();
    }

    /** Newest first; without drafts. */
    List<ImportSummary> recent(UUID owner, int limit) {
        return jdbc.sql("select * from import_run where owner_id = :owner and state <> 'DRAFT'"
                        + " order by created_at desc limit :limit")
                .param("owner", owner)
                .param("limit", limit)
                .query(ImportStore::summary)
                .list();
    }

    ImportSettings settings(UUID id) {
        return JSON.readValue(
                jdbc.sql("select settings from import_run where id = :id")
                        .param("id", id)
                        .query(String.class)
                        .single(),
                ImportSettings.class);
    }

    ImportSubject subject(UUID id) {
        return ImportSubject.valueOf(jdbc.sql("select subject from import_run where id = :id")
                .param("id", id)
                .query(String.class)
                .single());
    }

    /** Rows of the file as the check counted them; 0 when it was not checked. */
    long total(UUID id) {
        return jdbc.sql("select rows_total from import_run where id = :id")
                .param("id", id)
                .query(Long.class)
                .single();
    }

    void setTotal(UUID id, long rows) {
        jdbc.sql("update import_run set rows_total = :rows where id = :id")
                .param("rows", rows)
                .param("id", id)
                .update();
    }

    void setSubject(UUID id, ImportSubject subject) {
        jdbc.sql("update import_run set subject = :subject where id = :id")
                .param("subject", subject.name())
                .param("id", id)
                .update();
    }

    void configure(UUID id, ImportSettings settings) {
        jdbc.sql("update import_run set settings = :settings where id = :id")
                .param("settings", JSON.writeValueAsString(settings))
                .param("id", id)
                .update();
    }

    boolean isIn(UUID id, ImportState state) {
        return jdbc.sql("select count(*) from import_run where id = :id and state = :state")
                        .param("id", id)
                        .param("state", state.name())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    /** Imports from before that time that are drafts, or that are not. */
    List<UUID> olderThan(Instant time, boolean drafts) {
        return jdbc.sql("select id from import_run where created_at < :time and state "
                        + (drafts ? "= 'DRAFT'" : "not in ('DRAFT', 'RUNNING', 'UNDOING')"))
                .param("time", Timestamp.from(time))
                .query(UUID.class)
                .list();
    }

    /** @return whether it was in the state it leaves: two clicks move it once */
    boolean move(UUID id, ImportState from, ImportState to) {
        return jdbc.sql("update import_run set state = :to where id = :id and state = :from")
                        .param("to", to.name())
                        .param("id", id)
                        .param("from", from.name())
                        .update()
                == 1;
    }

    void belongsTo(UUID id, UUID jobId) {
        jdbc.sql("update import_run set job_id = :job where id = :id")
                .param("job", jobId)
                .param("id", id)
                .update();
    }

    void count(UUID id, ImportCounts counts) {
        jdbc.sql("""
                update import_run set rows_read = :read, rows_created = :created, rows_updated = :updated,
                    rows_unchanged = :unchanged, rows_rejected = :rejected, customers_created = :customersCreated,
                    amount_sum = :amount where id = :id
                """)
                .param("read", counts.read())
                .param("created", counts.created())
                .param("updated", counts.updated())
                .param("unchanged", counts.unchanged())
                .param("rejected", counts.rejected())
                .param("customersCreated", counts.customersCreated())
                .param("amount", counts.amount())
                .param("id", id)
                .update();
    }

    void finish(UUID id, ImportState state) {
        jdbc.sql("update import_run set state = :state, finished_at = :now where id = :id")
                .param("state", state.name())
                .param("now", Timestamp.from(clock.instant()))
                .param("id", id)
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from import_run where id = :id").param("id", id).update();
    }

    private static ImportSummary summary(ResultSet row, int n) throws SQLException {
        ImportCounts counts = new ImportCounts(
                row.getLong("rows_read"),
                row.getLong("rows_created"),
                row.getLong("rows_updated"),
                row.getLong("rows_unchanged"),
                row.getLong("rows_rejected"),
                row.getLong("customers_created"),
                row.getBigDecimal("amount_sum"));
        return new ImportSummary(
                row.getObject("id", UUID.class),
                ImportSubject.valueOf(row.getString("subject")),
                row.getString("file_name"),
                ImportState.valueOf(row.getString("state")),
                counts,
                row.getObject("job_id", UUID.class),
                row.getTimestamp("created_at").toInstant(),
                instant(row.getTimestamp("finished_at")));
    }

    private static @Nullable Instant instant(@Nullable Timestamp time) {
        return time == null ? null : time.toInstant();
    }
}
