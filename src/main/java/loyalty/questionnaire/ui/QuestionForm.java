package loyalty.questionnaire.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Arrays;
import java.util.List;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import org.jspecify.annotations.Nullable;

/** All of one question. Each change is a step of its own. */
class QuestionForm extends Div {
    private final transient Designer designer;
    private final String code;
    private final Select<QuestionType> type = new Select<>();
    private final WordingFields text;
    private final WordingFields hint;
    private final Checkbox required = new Checkbox(getTranslation("questionnaire.designer.required"));
    private final TextField factor = new TextField(getTranslation("questionnaire.designer.factor"));
    private final OptionFields options;
    private final RuleForm rule;

    QuestionForm(Designer designer, Question question) {
        this.designer = designer;
        code = question.code();
        addClassName("ld-designer-form");
        text = new WordingFields(
                getTranslation("questionnaire.designer.text"), question.text(), true, words -> worded());
        hint = new WordingFields(
                getTranslation("questionnaire.designer.hint"), question.hint(), false, words -> worded());
        options = new OptionFields(question.options(), this::worded);
        rule = new RuleForm(designer.now(), question, this::worded);
        show(question);
        add(text, hint, new Div(type, required, factor), options, rule);
    }

    private void show(Question question) {
        type.setLabel(getTranslation("questionnaire.designer.type"));
        type.setItems(alternatives(question.type()));
        type.setItemLabelGenerator(each -> getTranslation("questionnaire.type." + each));
        type.setValue(question.type());
        type.addValueChangeListener(change -> step(Designer.News.REBUILT));
        required.setValue(question.required());
        required.addValueChangeListener(change -> worded());
        factor.setValue(question.factor() == null ? "" : question.factor());
        factor.setMaxLength(60);
        factor.setVisible(question.type() == QuestionType.FACTOR);
        factor.addValueChangeListener(change -> worded());
        options.setVisible(question.type().hasOptions());
    }

    /** Those to which it can be changed without losing what is written. */
    private static List<QuestionType> alternatives(QuestionType type) {
        return Arrays.stream(QuestionType.values())
                .filter(other -> other.hasOptions() == type.hasOptions())
                .toList();
    }

    private void worded() {
        step(Designer.News.WORDED);
    }

    private void step(Designer.News news) {
        designer.step(designer.now().change(question()), news);
    }

    private Question question() {
        List<AnswerOption> chosen = type.getValue().hasOptions() ? options.options() : List.of();
        return new Question(
                code,
                type.getValue(),
                text.wording(),
                hint.wording(),
                required.getValue(),
                factor(),
                chosen,
                rule.rule());
    }

    private @Nullable String factor() {
        boolean named = type.getValue() == QuestionType.FACTOR && !factor.isEmpty();
        return named ? factor.getValue().strip() : null;
    }
}
