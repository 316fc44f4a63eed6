package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.stream.Stream;
import loyalty.table.TableFilter;
import loyalty.uikit.Icons;

/** The filter as chips that read as sentences; each can be taken off, a click opens the editor. */
class FilterChips extends Div {
    private final transient TableState state;
    private final transient FilterWords words;
    private final transient Runnable edit;

    FilterChips(TableState state, FilterWords words, Runnable edit) {
        this.state = state;
        this.words = words;
        this.edit = edit;
        addClassName("ld-chips");
        state.listen(change -> show());
        show();
    }

    private void show() {
        removeAll();
        TableFilter filter = state.layout().filter();
        setVisible(!filter.isEmpty());
        chips(filter).forEach(this::add);
        if (!filter.isEmpty()) add(clearButton());
    }

    private Stream<Component> chips(TableFilter filter) {
        if (!filter.all()) return Stream.of(chip(words.say(filter), TableFilter.NONE));
        return Stream.concat(
                filter.conditions().stream().map(c -> chip(words.say(c), filter.without(c))),
                filter.groups().stream().map(g -> chip(words.say(g), filter.without(g))));
    }

    private Component chip(String sentence, TableFilter rest) {
        Button open = new Button(sentence, click -> edit.run());
        open.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        Button remove = new Button(Icons.of(Icons.CLOSE), click -> state.filter(rest));
        remove.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        remove.setAriaLabel(getTranslation("table.filter.remove", sentence));
        Span chip = new Span(open, remove);
        chip.addClassName("ld-chip");
        return chip;
    }

    private Button clearButton() {
        Button clear = new Button(getTranslation("table.filter.clear"), click -> state.filter(TableFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        return clear;
    }
}
