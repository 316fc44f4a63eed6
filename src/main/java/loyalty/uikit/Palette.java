package loyalty.uikit;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** Searches while one types; arrows choose, Enter opens. The browser only ever marks what the server has chosen. */
public class Palette extends Dialog {
    private static final int PAUSE_MILLIS = 120;

    private final transient Function<String, List<FindingGroup>> search;
    private final TextField query = new TextField();
    private final Div list = new Div();
    private final List<FindingOption> options = new ArrayList<>();
    private int chosen;

    /**
     * @param label what is searched for, in the user's language
     * @param placeholder what can be typed
     * @param search finds what fits; of an empty text, what one is likely to want
     */
    public Palette(String label, String placeholder, Function<String, List<FindingGroup>> search) {
        this.search = search;
        addClassName("ld-palette");
        getElement().setAttribute("aria-label", label);
        setTop("12vh");
        list.addClassName("ld-hits");
        list.setId("ld-hits");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", label);
        add(queryField(label, placeholder), list);
        show("");
    }

    private TextField queryField(String label, String placeholder) {
        query.setPlaceholder(placeholder);
        query.setAriaLabel(label);
        query.setPrefixComponent(Icons.of(Icons.SEARCH));
        query.setClearButtonVisible(true);
        query.setAutofocus(true);
        query.setValueChangeMode(ValueChangeMode.LAZY);
        query.setValueChangeTimeout(PAUSE_MILLIS);
        query.addValueChangeListener(typed -> show(typed.getValue()));
        onKey("ArrowDown", () -> choose(chosen + 1));
        onKey("ArrowUp", () -> choose(chosen - 1));
        onKey("Enter", this::openChosen);
        return query;
    }

    /** Not while an input method composes: its Enter and arrows are its own. */
    private void onKey(String key, Runnable action) {
        query.getElement()
                .addEventListener("keydown", pressed -> action.run())
                .setFilter("event.key === '" + key + "' && !event.isComposing")
                .preventDefault();
    }

    private void show(String typed) {
        list.removeAll();
        options.clear();
        List<FindingGroup> groups = search.apply(typed);
        groups.forEach(this::show);
        if (groups.isEmpty()) {
            list.add(new Paragraph(
                    getTranslation(typed.isBlank() ? "uikit.palette.begin" : "uikit.palette.nothing", typed)));
        }
        choose(0);
    }

    private void show(FindingGroup group) {
        var heading = new Span(group.title());
        heading.getElement().setAttribute("aria-hidden", "true");
        var lines = new Div(heading);
        lines.getElement().setAttribute("role", "group").setAttribute("aria-label", group.title());
        for (Finding finding : group.findings()) {
            var option = new FindingOption(finding, options.size(), this::open);
            options.add(option);
            lines.add(option);
        }
        list.add(lines);
    }

    private void choose(int index) {
        if (options.isEmpty()) {
            return;
        }
        options.get(Math.min(chosen, options.size() - 1)).setChosen(false);
        chosen = Math.floorMod(index, options.size());
        options.get(chosen).setChosen(true);
    }

    private void openChosen() {
        if (chosen < options.size()) {
            open(options.get(chosen).finding());
        }
    }

    private void open(Finding finding) {
        close();
        finding.open().run();
    }
}
