package loyalty.shell;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.ArrayList;
import java.util.List;
import loyalty.uikit.Icons;

/** Searches while one types; arrows choose, Enter opens. The browser only ever marks what the server has chosen. */
class SearchDialog extends Dialog {
    private static final int PAUSE_MILLIS = 120;

    private final Search search;
    private final TextField query = new TextField();
    private final Div list = new Div();
    private final List<FindingOption> options = new ArrayList<>();
    private int chosen;

    SearchDialog(Search search) {
        this.search = search;
        addClassName("ld-palette");
        getElement().setAttribute("aria-label", getTranslation("shell.search.label"));
        setTop("12vh");
        list.addClassName("ld-hits");
        list.setId("ld-hits");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("shell.search.label"));
        add(queryField(), list);
        show("");
    }

    private TextField queryField() {
        query.setPlaceholder(getTranslation("shell.search.placeholder"));
        query.setAriaLabel(getTranslation("shell.search.label"));
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
        List<FindingGroup> groups = search.find(typed);
        groups.forEach(this::show);
        if (groups.isEmpty()) {
            list.add(new Paragraph(getTranslation("shell.search.nothing", typed)));
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
