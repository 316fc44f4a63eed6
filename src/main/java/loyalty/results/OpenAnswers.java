package loyalty.results;

import java.util.List;
import java.util.UUID;
import loyalty.keys.FieldCipher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Answers in words, which are sealed in the database. */
@Repository
class OpenAnswers {
    private final JdbcClient jdbc;
    private final FieldCipher cipher;

    OpenAnswers(JdbcClient jdbc, FieldCipher cipher) {
        this.jdbc = jdbc;
        this.cipher = cipher;
    }

    List<Opened> of(List<UUID> responses) {
        return jdbc.sql("""
                        select response_id, campaign_id, question, words from answer
                        where response_id = any(:responses) and words is not null
                        """)
                .param("responses", new SqlArrayValue("uuid", responses.toArray()))
                .query((row, number) -> new Opened(
                        row.getObject("campaign_id", UUID.class),
                        row.getString("question"),
                        open(row.getObject("response_id", UUID.class), row.getBytes("words"))))
                .list();
    }

    String open(UUID responseId, byte[] words) {
        return cipher.decrypt("answer.words", responseId, words);
    }

    record Opened(UUID campaignId, String question, String words) {}
}
