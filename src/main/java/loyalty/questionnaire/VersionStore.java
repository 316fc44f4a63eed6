package loyalty.questionnaire;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of versions: at most one of a questionnaire is not published yet, its draft. */
@Repository
class VersionStore {
    private static final String COLUMNS = "id, questionnaire_id, number, content";

    private final JdbcClient jdbc;

    VersionStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    QuestionnaireVersion published(UUID id) {
        return jdbc.sql("select " + COLUMNS + " from questionnaire_version where id = :id and published_at is not null")
                .param("id", id)
                .query(VersionStore::read)
                .optional()
                .orElseThrow(() -> new NoSuchElementException("No published version " + id));
    }

    Optional<QuestionnaireVersion> newestPublished(UUID questionnaireId) {
        return jdbc.sql("""
                        select %s from questionnaire_version
                        where questionnaire_id = :questionnaire and published_at is not null
                        order by number desc fetch first row only
                        """.formatted(COLUMNS))
                .param("questionnaire", questionnaireId)
                .query(VersionStore::read)
                .optional();
    }

    Optional<QuestionnaireVersion> draft(UUID questionnaireId) {
        return jdbc.sql(
                        "select " + COLUMNS
                                + " from questionnaire_version where questionnaire_id = :questionnaire and published_at is null")
                .param("questionnaire", questionnaireId)
                .query(VersionStore::read)
                .optional();
    }

    List<PublishedQuestionnaire> newestPublished() {
        return jdbc.sql("""
                        select v.id, v.questionnaire_id, v.number, q.title_en, q.title_zh
                        from questionnaire_version v join questionnaire q on q.id = v.questionnaire_id
                        where q.archived = false and v.published_at is not null and not exists (
                            select 1 from questionnaire_version newer
                            where newer.questionnaire_id = v.questionnaire_id and newer.published_at is not null
                                and newer.number > v.number)
                        order by q.title_en, q.title_zh, v.id
                        """)
                .query((row, number) -> new PublishedQuestionnaire(
                        row.getObject("id", UUID.class),
                        row.getObject("questionnaire_id", UUID.class),
                        row.getInt("number"),
                        new Wording(row.getString("title_en"), row.getString("title_zh"))))
                .list();
    }

    void insertDraft(QuestionnaireVersion draft) {
        jdbc.sql("""
                        insert into questionnaire_version (id, questionnaire_id, number, content, questions)
                        values (:id, :questionnaire, :number, :content, :questions)
                        """)
                .param("id", draft.id())
                .param("questionnaire", draft.questionnaireId())
                .param("number", draft.number())
                .param("content", ContentDocument.write(draft.content()))
                .param("questions", draft.content().questions().size())
                .update();
    }

    /** Of a draft only: a published version stays as it is. */
    void updateDraft(UUID id, QuestionnaireContent content) {
        jdbc.sql("""
                        update questionnaire_version set content = :content, questions = :questions
                        where id = :id and published_at is null
                        """)
                .param("content", ContentDocument.write(content))
                .param("questions", content.questions().size())
                .param("id", id)
                .update();
    }

    void publish(UUID id, UUID by, Instant now) {
        jdbc.sql("""
                        update questionnaire_version set published_at = :now, published_by = :by
                        where id = :id and published_at is null
                        """)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("by", by)
                .param("id", id)
                .update();
    }

    void deleteDraft(UUID questionnaireId) {
        jdbc.sql("delete from questionnaire_version where questionnaire_id = :questionnaire and published_at is null")
                .param("questionnaire", questionnaireId)
                .update();
    }

    private static QuestionnaireVersion read(ResultSet row, int number) throws SQLException {
        return new QuestionnaireVersion(
                row.getObject("id", UUID.class),
                row.getObject("questionnaire_id", UUID.class),
                row.getInt("number"),
                ContentDocument.read(row.getString("content")));
    }
}
