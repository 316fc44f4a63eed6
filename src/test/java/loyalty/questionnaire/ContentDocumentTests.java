package loyalty.questionnaire;

import static loyalty.questionnaire.Asking.question;
import static loyalty.questionnaire.Asking.text;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;

class ContentDocumentTests {
    private static final QuestionnaireContent EVERYTHING = new QuestionnaireContent(
            text("Title"),
            text("Welcome"),
            text("Thanks"),
            List.of(new Section(
                    text("Section"),
                    List.of(
                            question("overall", QuestionType.OVERALL),
                            question("price", QuestionType.FACTOR),
                            question("bought", QuestionType.MULTIPLE, "phone", "tablet"),
                            question(
                                    "why",
                                    QuestionType.OPEN,
                                    ShowIf.any(Condition.atMost("overall", 6), Condition.anyOf("bought", "phone")))))));

    @Test
    void comesBackAsItWasWritten() {
        assertThat(ContentDocument.read(ContentDocument.write(EVERYTHING))).isEqualTo(EVERYTHING);
    }

    @Test
    void isReadWithoutWhatOlderBuildsDidNotWrite() {
        String old = """
                {"title": {"en": "Old"}, "sections": [{"questions": [
                    {"code": "overall", "type": "OVERALL", "text": {"en": "How satisfied?", "zh": null}},
                    {"code": "why", "type": "OPEN", "showIf":
                        {"all": true, "conditions": [{"question": "overall", "comparison": "AT_MOST", "limit": 6}]}}]}]}
                """;
        QuestionnaireContent read = ContentDocument.read(old);
        assertThat(read.title()).isEqualTo(new Wording("Old", ""));
        assertThat(List.of(
                        read.welcome(),
                        read.thanks(),
                        read.sections().getFirst().title()))
                .containsOnly(Wording.NONE);
        assertThat(read.questions())
                .containsExactly(
                        asked("overall", QuestionType.OVERALL, new Wording("How satisfied?", ""), null),
                        asked("why", QuestionType.OPEN, Wording.NONE, ShowIf.all(Condition.atMost("overall", 6))));
    }

    @Test
    void isReadWithoutWhatNewerBuildsAdded() {
        String newer = ContentDocument.write(EVERYTHING).replace("{\"code\":", "{\"unheardOf\":[1],\"code\":");
        assertThat(newer).contains("unheardOf");
        assertThat(ContentDocument.read(newer)).isEqualTo(EVERYTHING);
    }

    @Test
    void askingInAWayNobodyKnowsIsNoQuestion() {
        String unknown = ContentDocument.write(EVERYTHING).replace("\"OVERALL\"", "\"BY_THOUGHT\"");
        assertThatThrownBy(() -> ContentDocument.read(unknown)).isInstanceOf(JacksonException.class);
    }

    private static Question asked(String code, QuestionType type, Wording text, @Nullable ShowIf showIf) {
        return new Question(code, type, text, Wording.NONE, false, null, List.of(), showIf);
    }
}
