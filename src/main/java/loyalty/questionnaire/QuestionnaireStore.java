package loyalty.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of questionnaires. */
@Repository
class QuestionnaireStore {
    private final JdbcClient jdbc;

    QuestionnaireStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** A row of it, without its versions. */
    record Head(UUID id, int version, boolean archived, Wording title, String changedBy) {}

    /** Changed last first. */
    List<QuestionnaireSummary> find(boolean archived, int offset, int limit) {
        return jdbc.sql("""
                        select q.id, q.title_en, q.title_zh, q.archived, q.changed_at,
                            coalesce(u.display_name, '') as display_name,
                            (select max(p.number) from questionnaire_version p
                                where p.questionnaire_id = q.id and p.published_at is not null) as published,
                            newest.published_at is null as draft, newest.questions
                        from questionnaire q
                            left join app_user u on u.id = q.changed_by
                            join questionnaire_version newest on newest.questionnaire_id = q.id and newest.number = (
                                select max(n.number) from questionnaire_version n where n.questionnaire_id = q.id)
                        where q.archived = :archived
                        order by q.changed_at desc, q.id
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("archived", archived)
                .param("offset", offset)
                .param("limit", limit)
                .query(QuestionnaireStore::summary)
                .list();
    }

    int count(boolean archived) {
        return jdbc.sql("select count(*) from questionnaire where archived = :archived")
                .param("archived", archived)
                .query(Integer.class)
                .single();
    }

    Optional<Head> find(UUID id) {
        return head(id, "");
    }

    /** Held until the end of the transaction. */
    Optional<Head> locked(UUID id) {
        return head(id, " for update");
    }

    private Optional<Head> head(UUID id, String lock) {
        return jdbc.sql("""
                        select id, version, archived, title_en, title_zh,
                            coalesce((select u.display_name from app_user u where u.id = changed_by), '') as display_name
                        from questionnaire where id = :id
                        """ + lock)
                .param("id", id)
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        row.getInt("version"),
                        row.getBoolean("archived"),
                        title(row),
                        row.getString("display_name")))
                .optional();
    }

    void insert(UUID id, Wording title, UUID by, Instant now) {
        jdbc.sql("""
                        insert into questionnaire (id, title_en, title_zh, archived, changed_by, changed_at, version)
                        values (:id, :en, :zh, false, :by, :now, 0)
                        """)
                .param("id", id)
                .param("en", title.en())
                .param("zh", title.zh())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void changed(UUID id, Wording title, boolean archived, UUID by, Instant now) {
        jdbc.sql("""
                        update questionnaire set title_en = :en, title_zh = :zh, archived = :archived,
                            changed_by = :by, changed_at = :now, version = version + 1
                        where id = :id
                        """)
                .param("en", title.en())
                .param("zh", title.zh())
                .param("archived", archived)
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static QuestionnaireSummary summary(ResultSet row, int number) throws SQLException {
        return new QuestionnaireSummary(
                row.getObject("id", UUID.class),
                title(row),
                row.getObject("published", Integer.class),
                row.getBoolean("draft"),
                row.getInt("questions"),
                row.getBoolean("archived"),
                row.getString("display_name"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static Wording title(ResultSet row) throws SQLException {
        return new Wording(row.getString("title_en"), row.getString("title_zh"));
    }
}
