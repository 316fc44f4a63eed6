package loyalty.questionnaire.ui;

import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Comparison;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.Question;
import org.jspecify.annotations.Nullable;

/** One condition: an earlier question, how its answer is looked at, and with what it is compared. */
class ConditionFields extends Div {
    private final transient @Nullable Condition given;
    private final Select<Question> asked = new Select<>();
    private final Select<Comparison> comparison = new Select<>();
    private final Select<Integer> limit = new Select<>();
    private final MultiSelectComboBox<AnswerOption> options = new MultiSelectComboBox<>();

    /** @param given null where it is to be filled in */
    ConditionFields(List<Question> before, @Nullable Condition given, Runnable changed) {
        this.given = given;
        addClassName("ld-designer-condition");
        asked.setLabel(getTranslation("questionnaire.rule.question"));
        asked.setItems(before);
        asked.setItemLabelGenerator(question -> question.text().in(getLocale()));
        comparison.setLabel(getTranslation("questionnaire.rule.comparison"));
        comparison.setItemLabelGenerator(each -> getTranslation("questionnaire.comparison." + each));
        limit.setLabel(getTranslation("questionnaire.rule.limit"));
        options.setLabel(getTranslation("questionnaire.rule.options"));
        options.setItemLabelGenerator(option -> option.text().in(getLocale()));
        add(asked, comparison, limit, options);
        offer();
        if (given != null) fill(before, given);
        asked.addValueChangeListener(change -> offer());
        comparison.addValueChangeListener(change -> changed.run());
        limit.addValueChangeListener(change -> changed.run());
        options.addValueChangeListener(change -> changed.run());
    }

    /** As it was where it asks about what can't be asked about any more; null where it is not filled in. */
    @Nullable
    Condition condition() {
        Question question = asked.getValue();
        if (question == null) return given;
        if (comparison.getValue() == null) return null;
        if (question.type().isScale())
            return limit.getValue() == null
                    ? null
                    : new Condition(question.code(), comparison.getValue(), limit.getValue(), Set.of());
        Set<String> chosen = options.getValue().stream().map(AnswerOption::code).collect(Collectors.toSet());
        return chosen.isEmpty() ? null : new Condition(question.code(), comparison.getValue(), 0, chosen);
    }

    private void fill(List<Question> before, Condition condition) {
        before.stream()
                .filter(question -> question.code().equals(condition.question()))
                .filter(question -> condition.comparison().fits(question.type()))
                .findFirst()
                .ifPresent(question -> {
                    asked.setValue(question);
                    offer();
                    comparison.setValue(condition.comparison());
                    if (question.type().isScale()) limit.setValue(condition.limit());
                    options.setValue(question.options().stream()
                            .filter(option -> condition.options().contains(option.code()))
                            .collect(Collectors.toSet()));
                });
    }

    private void offer() {
        Question question = asked.getValue();
        boolean scale = question != null && question.type().isScale();
        comparison.setVisible(question != null);
        limit.setVisible(scale);
        options.setVisible(question != null && !scale);
        if (question == null) return;
        comparison.setItems(Arrays.stream(Comparison.values())
                .filter(each -> each.fits(question.type()))
                .toList());
        if (scale)
            limit.setItems(IntStream.rangeClosed(
                            question.type().least(), question.type().most())
                    .boxed()
                    .toList());
        options.setItems(question.options());
    }
}
