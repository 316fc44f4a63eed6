package loyalty.questionnaire.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import loyalty.questionnaire.AnswerOption;
import loyalty.uikit.Icons;

/** The options of a choice, in their order. */
class OptionFields extends Div {

    private record Line(String code, WordingFields words) {}

    private final transient Runnable changed;
    private final transient List<Line> lines = new ArrayList<>();
    private final Div content = new Div();

    OptionFields(List<AnswerOption> options, Runnable changed) {
        this.changed = changed;
        add(
                content,
                new Button(getTranslation("questionnaire.designer.option.add"), Icons.of(Icons.ADD), click -> add()));
        build(options);
    }

    List<AnswerOption> options() {
        return lines.stream()
                .map(line -> new AnswerOption(line.code(), line.words().wording()))
                .toList();
    }

    private void build(List<AnswerOption> options) {
        lines.clear();
        content.removeAll();
        for (int i = 0; i < options.size(); i++) content.add(line(i, options.get(i)));
    }

    private Component line(int index, AnswerOption option) {
        String label = getTranslation("questionnaire.designer.option", index + 1);
        WordingFields words = new WordingFields(label, option.text(), false, text -> changed.run());
        lines.add(new Line(option.code(), words));
        Button down = button(Icons.DOWN, "questionnaire.designer.option.down", index + 1, () -> down(index));
        Button remove = button(Icons.DELETE, "questionnaire.designer.option.remove", index + 1, () -> remove(index));
        Div line = new Div(words, down, remove);
        line.addClassName("ld-designer-card-head");
        return line;
    }

    private void add() {
        List<AnswerOption> options = new ArrayList<>(options());
        options.add(Copies.newOption());
        change(options);
    }

    private void down(int index) {
        List<AnswerOption> options = new ArrayList<>(options());
        if (index + 1 == options.size()) return;
        options.add(index + 1, options.remove(index));
        change(options);
    }

    private void remove(int index) {
        List<AnswerOption> options = new ArrayList<>(options());
        options.remove(index);
        change(options);
    }

    private void change(List<AnswerOption> options) {
        build(options);
        changed.run();
    }

    private Button button(String icon, String key, int number, Runnable act) {
        Button button = new Button(Icons.of(icon), click -> act.run());
        button.addThemeVariants(ButtonVariant.TERTIARY);
        button.setAriaLabel(getTranslation(key, number));
        button.setTooltipText(getTranslation(key, number));
        return button;
    }
}
