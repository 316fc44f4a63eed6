package loyalty.questionnaire.ui;

import static loyalty.questionnaire.Asking.content;
import static loyalty.questionnaire.Asking.question;
import static loyalty.questionnaire.Asking.text;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.ContentCheck;
import loyalty.questionnaire.ContentProblem;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.ShowIf;
import org.junit.jupiter.api.Test;

class DraftTests {
    private final Question overall = question("overall", QuestionType.OVERALL);
    private final Question why = question("why", QuestionType.OPEN, ShowIf.all(Condition.atMost("overall", 6)));
    private final Question easy = question("easy", QuestionType.EFFORT);
    private final Draft draft = new Draft(
            content(new Section(text("First"), List.of(overall, why)), new Section(text("Second"), List.of(easy))));

    @Test
    void movesAQuestionOverTheEdgeOfItsSection() {
        assertThat(draft.move("why", 1).place("why")).isEqualTo(new Draft.Place(1, 0));
        assertThat(draft.move("easy", -1).place("easy")).isEqualTo(new Draft.Place(0, 2));
        assertThat(draft.move("easy", 1)).isEqualTo(draft);
    }

    @Test
    void movesAQuestionBeforeAnother() {
        assertThat(codes(draft.move("easy", "overall"))).containsExactly("easy", "overall", "why");
        assertThat(codes(draft.move("overall", "easy"))).containsExactly("why", "overall", "easy");
        assertThat(draft.move("why", "why")).isEqualTo(draft);
    }

    @Test
    void letsAQuestionStandBeforeTheOneItsRuleAsksAboutAndShowsTheProblem() {
        Draft moved = draft.move("why", "overall");

        assertThat(ContentCheck.problems(moved.content()))
                .contains(new ContentProblem(ContentProblem.Kind.RULE_ON_LATER, "why"));
    }

    @Test
    void knowsWhoseRulesAskAboutAQuestion() {
        assertThat(draft.askingAbout("overall")).containsExactly(why);
        assertThat(draft.askingAbout("easy")).isEmpty();
    }

    @Test
    void offersToRulesWhatIsAskedBeforeAndCanBeCompared() {
        assertThat(draft.before("easy")).containsExactly(overall);
        assertThat(draft.before("overall")).isEmpty();
    }

    @Test
    void copiesASectionWithRulesThatAskAboutItsOwnQuestions() {
        List<Question> copied = draft.copySection(0).content().sections().get(1).questions();

        assertThat(copied).extracting(Question::code).doesNotContain("overall", "why");
        assertThat(copied.get(1).showIf())
                .isEqualTo(ShowIf.all(Condition.atMost(copied.get(0).code(), 6)));
    }

    @Test
    void copiesAQuestionBehindItself() {
        Draft copied = draft.copy("why");

        Question copy = copied.content().questions().get(2);
        assertThat(copy.text()).isEqualTo(why.text());
        assertThat(copy.showIf()).isEqualTo(why.showIf());
        assertThat(copy.code()).isNotEqualTo("why");
    }

    @Test
    void movesSectionsAndKeepsThemWithinTheEnds() {
        assertThat(codes(draft.moveSection(1, -1))).containsExactly("easy", "overall", "why");
        assertThat(draft.moveSection(0, -1)).isEqualTo(draft);
    }

    @Test
    void undoesAndRedoesStepByStep() {
        DraftHistory history = new DraftHistory(draft.content());
        Draft without = draft.remove("easy");

        assertThat(history.step(draft)).isFalse();
        assertThat(history.step(without)).isTrue();
        assertThat(history.undo()).isTrue();
        assertThat(history.now()).isEqualTo(draft);
        assertThat(history.undo()).isFalse();
        assertThat(history.redo()).isTrue();
        assertThat(history.now()).isEqualTo(without);
    }

    @Test
    void forgetsWhatWasUndoneAtTheNextStep() {
        DraftHistory history = new DraftHistory(draft.content());
        history.step(draft.remove("easy"));
        history.undo();
        history.step(draft.remove("why"));

        assertThat(history.canRedo()).isFalse();
    }

    private static List<String> codes(Draft draft) {
        return draft.content().questions().stream().map(Question::code).toList();
    }
}
