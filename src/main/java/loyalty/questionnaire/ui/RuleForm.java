package loyalty.questionnaire.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.ShowIf;
import loyalty.uikit.Icons;
import org.jspecify.annotations.Nullable;

/** When the question is asked, as a sentence to be filled in. Conditions ask about earlier questions only. */
class RuleForm extends Div {
    private final transient List<Question> before;
    private final transient Runnable changed;
    private final transient List<ConditionFields> conditions = new ArrayList<>();
    private final Select<Boolean> all = new Select<>();
    private final Div lines = new Div();

    RuleForm(Draft draft, Question question, Runnable changed) {
        this.changed = changed;
        before = draft.before(question.code());
        addClassName("ld-designer-rule");
        all.setLabel(getTranslation("questionnaire.rule.if"));
        all.setItems(true, false);
        all.setItemLabelGenerator(each -> getTranslation(each ? "questionnaire.rule.all" : "questionnaire.rule.any"));
        ShowIf rule = question.showIf();
        all.setValue(rule == null || rule.all());
        all.addValueChangeListener(change -> changed.run());
        Button another = new Button(
                getTranslation("questionnaire.rule.add"),
                Icons.of(Icons.ADD),
                click -> line(new ConditionFields(before, null, changed)));
        another.setEnabled(!before.isEmpty());
        add(new H3(getTranslation("questionnaire.rule")), all, lines, another);
        if (rule != null) rule.conditions().forEach(each -> line(new ConditionFields(before, each, changed)));
        all.setVisible(!conditions.isEmpty());
    }

    /** Conditions that are not filled in yet are not counted. */
    @Nullable
    ShowIf rule() {
        List<Condition> complete = conditions.stream()
                .map(ConditionFields::condition)
                .filter(Objects::nonNull)
                .toList();
        return complete.isEmpty() ? null : new ShowIf(all.getValue(), complete);
    }

    private void line(ConditionFields fields) {
        conditions.add(fields);
        Div line = new Div(fields);
        line.addClassName("ld-designer-card-head");
        Button remove = new Button(Icons.of(Icons.DELETE), click -> {
            conditions.remove(fields);
            lines.remove(line);
            all.setVisible(!conditions.isEmpty());
            changed.run();
        });
        remove.addThemeName("tertiary");
        remove.setAriaLabel(getTranslation("questionnaire.rule.remove"));
        line.add(remove);
        lines.add(line);
        all.setVisible(true);
    }
}
