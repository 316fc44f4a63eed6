package loyalty.questionnaire;

import static loyalty.questionnaire.Asking.content;
import static loyalty.questionnaire.Asking.question;
import static loyalty.questionnaire.Asking.text;
import static loyalty.questionnaire.QuestionType.EFFORT;
import static loyalty.questionnaire.QuestionType.FACTOR;
import static loyalty.questionnaire.QuestionType.MULTIPLE;
import static loyalty.questionnaire.QuestionType.OPEN;
import static loyalty.questionnaire.QuestionType.OVERALL;
import static loyalty.questionnaire.QuestionType.RECOMMENDATION;
import static loyalty.questionnaire.QuestionType.SINGLE;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loyalty.questionnaire.ContentProblem.Kind;
import org.junit.jupiter.api.Test;

class ContentCheckTests {

    @Test
    void findsNothingWrongWithWhatCanBeAnswered() {
        assertThat(problems(
                        question("overall", OVERALL),
                        question("quality", FACTOR),
                        question("recommend", RECOMMENDATION),
                        question("why", OPEN, ShowIf.all(Condition.atMost("recommend", 6)))))
                .isEmpty();
    }

    @Test
    void aQuestionnaireAsksSomethingInEachSection() {
        assertThat(problems()).containsExactly(new ContentProblem(Kind.NO_QUESTIONS, null));
        assertThat(ContentCheck.problems(content(
                        new Section(text("One"), List.of(question("overall", OVERALL))),
                        new Section(text("Two"), List.of()))))
                .containsExactly(new ContentProblem(Kind.EMPTY_SECTION, null));
    }

    @Test
    void whatBecomesAFigureOfTheCustomerIsAskedOnce() {
        assertThat(problems(question("one", OVERALL), question("two", OVERALL)))
                .containsExactly(new ContentProblem(Kind.ASKED_TWICE, "two"));
        assertThat(problems(question("one", EFFORT), question("one", OPEN)))
                .containsExactly(new ContentProblem(Kind.SAME_CODE_TWICE, "one"));
    }

    @Test
    void choicesNeedAtLeastTwoDifferentOptions() {
        assertThat(problems(question("one", SINGLE, "a"), question("two", MULTIPLE, "a", "a")))
                .containsExactly(
                        new ContentProblem(Kind.TOO_FEW_OPTIONS, "one"),
                        new ContentProblem(Kind.SAME_OPTION_TWICE, "two"));
    }

    @Test
    void textsInOneLanguageAreToldButDoNotHinder() {
        Question question = new Question("q", OPEN, new Wording("", "为什么"), Wording.NONE, false, null, List.of(), null);

        assertThat(problems(question)).containsExactly(new ContentProblem(Kind.ONE_LANGUAGE, "q"));
        assertThat(Kind.ONE_LANGUAGE.hinders()).isFalse();
    }

    @Test
    void aRuleAsksAboutAnEarlierQuestionThatIsStillThere() {
        assertThat(problems(
                        question("gone", OPEN, ShowIf.all(Condition.atMost("deleted", 3))),
                        question("loop", OVERALL, ShowIf.all(Condition.atMost("loop", 3))),
                        question("later", OPEN, ShowIf.all(Condition.atMost("last", 3))),
                        question("last", EFFORT)))
                .containsExactly(
                        new ContentProblem(Kind.RULE_ON_DELETED, "gone"),
                        new ContentProblem(Kind.RULE_ON_LATER, "loop"),
                        new ContentProblem(Kind.RULE_ON_LATER, "later"));
    }

    @Test
    void aRuleFitsTheQuestionItAsksAbout() {
        assertThat(problems(
                        question("choice", SINGLE, "a", "b"),
                        question("words", OPEN),
                        question("one", OPEN, ShowIf.all(Condition.atMost("choice", 3))),
                        question("two", OPEN, ShowIf.all(Condition.anyOf("words", "a"))),
                        question("three", OPEN, new ShowIf(true, List.of()))))
                .containsExactly(
                        new ContentProblem(Kind.RULE_DOES_NOT_FIT, "one"),
                        new ContentProblem(Kind.RULE_DOES_NOT_FIT, "two"),
                        new ContentProblem(Kind.RULE_WITHOUT_CONDITION, "three"));
    }

    @Test
    void findsQuestionsNobodyCanGetTo() {
        Question overall = question("overall", OVERALL);
        Question why = question("why", SINGLE, "price", "other");

        assertThat(neverShown(overall, when("q", Condition.atLeast("overall", 11))))
                .containsExactly("q");
        assertThat(neverShown(overall, when("q", Condition.atMost("overall", 4), Condition.atLeast("overall", 5))))
                .containsExactly("q");
        assertThat(neverShown(why, when("q", Condition.anyOf("why", "price"), Condition.anyOf("why", "other"))))
                .containsExactly("q");
        assertThat(neverShown(why, when("q", Condition.anyOf("why", "deleted"))))
                .containsExactly("q");
        assertThat(neverShown(why, when("q", Condition.noneOf("why", "price", "other"))))
                .containsExactly("q");
    }

    @Test
    void severalOptionsCanBeChosenAtOnceInAMultipleChoice() {
        Question liked = question("liked", MULTIPLE, "people", "speed");

        assertThat(neverShown(liked, when("q", Condition.anyOf("liked", "people"), Condition.anyOf("liked", "speed"))))
                .isEmpty();
        assertThat(neverShown(
                        liked, when("q", Condition.anyOf("liked", "people"), Condition.noneOf("liked", "people"))))
                .containsExactly("q");
    }

    @Test
    void looksAlongChainsOfRules() {
        assertThat(neverShown(
                        question("overall", OVERALL),
                        question("unhappy", EFFORT, ShowIf.all(Condition.atMost("overall", 4))),
                        when("q", Condition.atMost("unhappy", 7), Condition.atLeast("overall", 5))))
                .as("'q' wants an unhappy customer who is happy")
                .contains("q");
        assertThat(neverShown(
                        question("overall", OVERALL),
                        question(
                                "either",
                                EFFORT,
                                ShowIf.any(Condition.atMost("overall", 4), Condition.atLeast("overall", 9))),
                        when("q", Condition.atLeast("either", 1), Condition.atLeast("overall", 5))))
                .isEmpty();
    }

    private static Question when(String code, Condition... conditions) {
        return question(code, OPEN, ShowIf.all(conditions));
    }

    private static List<String> neverShown(Question... questions) {
        return problems(questions).stream()
                .filter(problem -> problem.kind() == Kind.NEVER_SHOWN)
                .map(ContentProblem::question)
                .toList();
    }

    private static List<ContentProblem> problems(Question... questions) {
        return ContentCheck.problems(content(questions));
    }
}
