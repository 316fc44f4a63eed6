package loyalty.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.keys.BlindIndex;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * In how many answers each word stands. Answers are sealed, and a word that only few wrote (a name, an address) could
 * give away who they are: until enough wrote it, a fingerprint is kept in its place. See decision 0018.
 */
@Repository
class ThemeWords {
    private static final String PURPOSE = "results.theme";

    private static final String ADD = """
            merge into theme_word t using (
                select cast(:campaign as uuid) as campaign_id, cast(:question as varchar(60)) as question,
                    cast(:fingerprint as bytea) as fingerprint, cast(:word as varchar(60)) as word,
                    cast(:answers as bigint) as answers
            ) s on (t.campaign_id = s.campaign_id and t.question = s.question and t.fingerprint = s.fingerprint)
            when matched then update set answers = t.answers + s.answers,
                word = case when t.answers + s.answers >= :fewest then s.word end
            when not matched then insert (campaign_id, question, fingerprint, answers, word)
                values (s.campaign_id, s.question, s.fingerprint, s.answers,
                    case when s.answers >= :fewest then s.word end)
            """;

    private final JdbcClient jdbc;
    private final BlindIndex fingerprints;
    private final OpenAnswers answers;

    ThemeWords(JdbcClient jdbc, BlindIndex fingerprints, OpenAnswers answers) {
        this.jdbc = jdbc;
        this.fingerprints = fingerprints;
        this.answers = answers;
    }

    /** Within the transaction that counts these responses. */
    void add(List<UUID> responses) {
        Map<Word, Long> counts = new HashMap<>();
        for (OpenAnswers.Opened answer : answers.of(responses)) {
            for (String word : WordSplit.words(answer.words()))
                counts.merge(new Word(answer.campaignId(), answer.question(), word), 1L, Long::sum);
        }
        counts.forEach(this::add);
    }

    private void add(Word word, long answers) {
        jdbc.sql(ADD)
                .param("campaign", word.campaignId())
                .param("question", word.question())
                .param("fingerprint", fingerprints.of(PURPOSE + word.campaignId(), word.word()))
                .param("word", word.word())
                .param("answers", answers)
                .param("fewest", CampaignResults.FEWEST_ANSWERS)
                .update();
    }

    /** Those that enough wrote, most frequent first. */
    List<Theme> of(UUID campaignId, String question, int most) {
        return jdbc.sql("""
                        select word, answers from theme_word
                        where campaign_id = :campaign and question = :question and word is not null
                        order by answers desc, word fetch first :most rows only
                        """)
                .param("campaign", campaignId)
                .param("question", question)
                .param("most", most)
                .query(Theme.class)
                .list();
    }

    private record Word(UUID campaignId, String question, String word) {}
}
