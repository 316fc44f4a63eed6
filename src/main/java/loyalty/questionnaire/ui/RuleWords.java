package loyalty.questionnaire.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.Locale;
import java.util.stream.Collectors;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.ShowIf;
import org.jspecify.annotations.Nullable;

/** A rule as a sentence. */
record RuleWords(Draft draft, Locale locale) {

    /** Empty where there is no rule. */
    String of(@Nullable ShowIf rule) {
        if (rule == null) return "";
        String link = translate(rule.all() ? "questionnaire.rule.and" : "questionnaire.rule.or");
        return translate(
                "questionnaire.rule.words",
                rule.conditions().stream().map(this::of).collect(Collectors.joining(" " + link + " ")));
    }

    private String of(Condition condition) {
        return draft.content()
                .question(condition.question())
                .map(asked -> translate(
                        "questionnaire.rule.condition",
                        asked.text().in(locale),
                        translate("questionnaire.comparison." + condition.comparison()),
                        value(condition, asked)))
                .orElseGet(() -> translate("questionnaire.rule.deleted"));
    }

    private String value(Condition condition, Question asked) {
        if (asked.type().isScale()) return String.valueOf(condition.limit());
        return asked.options().stream()
                .filter(option -> condition.options().contains(option.code()))
                .map(AnswerOption::text)
                .map(text -> text.in(locale))
                .collect(Collectors.joining(", "));
    }
}
