package loyalty.questionnaire;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import loyalty.questionnaire.ContentProblem.Kind;
import org.jspecify.annotations.Nullable;

/** Finds what would make a questionnaire unanswerable, before anybody is asked. */
public final class ContentCheck {
    /** These mean one figure of the customer each, so they are asked once. */
    private static final Set<QuestionType> ONCE =
            EnumSet.of(QuestionType.OVERALL, QuestionType.RECOMMENDATION, QuestionType.EFFORT);

    private final QuestionnaireContent content;
    private final List<ContentProblem> problems = new ArrayList<>();
    private final Set<String> codes = new HashSet<>();
    private final Set<QuestionType> asked = EnumSet.noneOf(QuestionType.class);
    private final Set<String> factors = new HashSet<>();
    private final RuleCheck rules;

    private ContentCheck(QuestionnaireContent content) {
        this.content = content;
        rules = new RuleCheck(content);
    }

    /** In the order of the questions. */
    public static List<ContentProblem> problems(QuestionnaireContent content) {
        ContentCheck check = new ContentCheck(content);
        check.whole();
        content.questions().forEach(check::question);
        return List.copyOf(check.problems);
    }

    private void whole() {
        if (content.questions().isEmpty()) add(Kind.NO_QUESTIONS, null);
        else if (content.sections().stream()
                .anyMatch(section -> section.questions().isEmpty())) add(Kind.EMPTY_SECTION, null);
        if (content.title().isEmpty()) add(Kind.NO_TEXT, null);
        else if (!content.title().isComplete()) add(Kind.ONE_LANGUAGE, null);
    }

    private void question(Question question) {
        if (!codes.add(question.code())) add(Kind.SAME_CODE_TWICE, question);
        if (ONCE.contains(question.type()) && !asked.add(question.type())) add(Kind.ASKED_TWICE, question);
        if (question.type() == QuestionType.FACTOR) factor(question);
        texts(question);
        if (question.type().hasOptions()) options(question);
        Kind ofRule = rules.next(question);
        if (ofRule != null) add(ofRule, question);
    }

    private void factor(Question question) {
        if (question.factor() == null) add(Kind.NO_FACTOR, question);
        else if (!factors.add(question.factor())) add(Kind.ASKED_TWICE, question);
    }

    private void texts(Question question) {
        List<Wording> texts = new ArrayList<>(List.of(question.text()));
        question.options().forEach(option -> texts.add(option.text()));
        if (texts.stream().anyMatch(Wording::isEmpty)) add(Kind.NO_TEXT, question);
        else if (!texts.stream().allMatch(Wording::isComplete)) add(Kind.ONE_LANGUAGE, question);
    }

    private void options(Question question) {
        List<AnswerOption> options = question.options();
        if (options.size() < 2) add(Kind.TOO_FEW_OPTIONS, question);
        long different = options.stream().map(AnswerOption::code).distinct().count();
        if (different < options.size()) add(Kind.SAME_OPTION_TWICE, question);
    }

    private void add(Kind kind, @Nullable Question question) {
        problems.add(new ContentProblem(kind, question == null ? null : question.code()));
    }
}
