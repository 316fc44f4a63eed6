package loyalty.response;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.questionnaire.Answer;
import loyalty.shared.BulkInsert;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The table of answers: one row per rating, chosen option, and answer in words. */
@Repository
class AnswerStore {
    private final JdbcTemplate template;
    private final JdbcClient jdbc;

    AnswerStore(JdbcTemplate template, JdbcClient jdbc) {
        this.template = template;
        this.jdbc = jdbc;
    }

    private record Row(
            String question,
            String choice,
            @Nullable Integer number,
            @Nullable String words) {}

    Map<String, Answer> of(UUID responseId) {
        Map<String, Answer> answers = new LinkedHashMap<>();
        jdbc.sql("select question, choice, number, words from answer where response_id = :response")
                .param("response", responseId)
                .query(Row.class)
                .list()
                .forEach(row -> answers.merge(row.question(), answer(row), AnswerStore::both));
        return answers;
    }

    /** In place of what was answered to these questions before. */
    void replace(Response response, Collection<String> questions, Map<String, Answer> answers) {
        jdbc.sql("delete from answer where response_id = :response and question = any(:questions)")
                .param("response", response.id())
                .param("questions", new SqlArrayValue("varchar", questions.toArray()))
                .update();
        List<Row> rows = answers.entrySet().stream()
                .flatMap(answer -> rows(answer.getKey(), answer.getValue()))
                .toList();
        BulkInsert<Row> table = BulkInsert.<Row>into("answer")
                .column("response_id", row -> response.id())
                .column("campaign_id", row -> response.campaignId())
                .column("question", Row::question)
                .column("choice", Row::choice)
                .column("number", Row::number)
                .column("words", Row::words);
        template.execute((ConnectionCallback<Integer>) connection -> table.addAll(connection, rows));
    }

    private static Stream<Row> rows(String question, Answer answer) {
        return switch (answer) {
            case Answer.Rating rating -> Stream.of(new Row(question, "", rating.value(), null));
            case Answer.Words words -> Stream.of(new Row(question, "", null, words.text()));
            case Answer.Chosen chosen -> chosen.options().stream().map(option -> new Row(question, option, null, null));
        };
    }

    private static Answer answer(Row row) {
        if (row.number() != null) return new Answer.Rating(row.number());
        return row.words() != null ? new Answer.Words(row.words()) : new Answer.Chosen(Set.of(row.choice()));
    }

    private static Answer both(Answer one, Answer other) {
        var options = new TreeSet<>(((Answer.Chosen) one).options());
        options.addAll(((Answer.Chosen) other).options());
        return new Answer.Chosen(options);
    }
}
