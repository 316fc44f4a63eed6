package loyalty.results;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * In how many answers each word stands. A word that few wrote (a name, an address) could give away who they are: it is
 * shown once enough have written it. See decision 0018.
 */
@Repository
class ThemeWords {
    private static final String ADD = """
            merge into theme_word t using (
                select cast(? as uuid) as campaign_id, cast(? as varchar(60)) as question,
                    cast(? as varchar(30)) as word, cast(? as bigint) as answers
            ) s on (t.campaign_id = s.campaign_id and t.question = s.question and t.word = s.word)
            when matched then update set answers = t.answers + s.answers
            when not matched then insert (campaign_id, question, word, answers)
                values (s.campaign_id, s.question, s.word, s.answers)
            """;

    private final JdbcClient jdbc;
    private final JdbcTemplate batches;
    private final OpenAnswerStore answers;

    ThemeWords(JdbcClient jdbc, JdbcTemplate batches, OpenAnswerStore answers) {
        this.jdbc = jdbc;
        this.batches = batches;
        this.answers = answers;
    }

    /** Within the transaction that counts these responses. */
    void add(List<UUID> responses) {
        Map<Word, Long> counts = new HashMap<>();
        for (OpenAnswerStore.Said said : answers.of(responses)) {
            for (String word : WordSplit.words(said.words()))
                counts.merge(new Word(said.campaignId(), said.question(), word), 1L, Long::sum);
        }
        batches.batchUpdate(ADD, counts.entrySet().stream().map(ThemeWords::row).toList());
    }

    private static Object[] row(Map.Entry<Word, Long> count) {
        Word word = count.getKey();
        return new Object[] {word.campaignId(), word.question(), word.word(), count.getValue()};
    }

    /** Those that enough wrote, most frequent first. */
    List<Theme> of(UUID campaignId, String question, int most) {
        return jdbc.sql("""
                        select word, answers from theme_word
                        where campaign_id = :campaign and question = :question and answers >= :fewest
                        order by answers desc, word fetch first :most rows only
                        """)
                .param("campaign", campaignId)
                .param("question", question)
                .param("fewest", CampaignResults.FEWEST_ANSWERS)
                .param("most", most)
                .query(Theme.class)
                .list();
    }

    private record Word(UUID campaignId, String question, String word) {}
}
