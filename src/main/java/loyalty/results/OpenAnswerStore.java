package loyalty.results;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Answers in words. */
@Repository
class OpenAnswerStore {
    private final JdbcClient jdbc;

    OpenAnswerStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Said> of(List<UUID> responses) {
        return jdbc.sql("""
                        select campaign_id, question, words from answer
                        where response_id = any(:responses) and words is not null
                        """)
                .param("responses", new SqlArrayValue("uuid", responses.toArray()))
                .query(Said.class)
                .list();
    }

    record Said(UUID campaignId, String question, String words) {}
}
