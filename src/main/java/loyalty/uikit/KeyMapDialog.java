package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.Map;

/** What the keys of a {@link CellGrid} do. */
final class KeyMapDialog extends Dialog {
    /** The keys as they are written on a keyboard, and what their text is called. */
    private static final List<Map.Entry<String, String>> KEYS = List.of(
            Map.entry("↑ ↓ ← →", "move"),
            Map.entry("Tab · Shift+Tab", "tab"),
            Map.entry("Enter · Shift+Enter", "enter"),
            Map.entry("Home · End", "home"),
            Map.entry("Ctrl+↑ ↓ ← →", "edge"),
            Map.entry("Ctrl+Home · Ctrl+End", "corner"),
            Map.entry("PageUp · PageDown", "page"),
            Map.entry("F2", "edit"),
            Map.entry("Esc", "cancel"),
            Map.entry("Alt+Enter", "newLine"),
            Map.entry("Alt+↓", "pick"),
            Map.entry("Space", "toggle"),
            Map.entry("Delete", "clear"),
            Map.entry("Shift+↑ ↓ ← →", "select"),
            Map.entry("Ctrl+A", "selectAll"),
            Map.entry("Ctrl+C · Ctrl+V", "copy"),
            Map.entry("Ctrl+D", "fillDown"),
            Map.entry("Ctrl+Enter", "fillSelected"),
            Map.entry("Ctrl+Z · Ctrl+Y", "undo"),
            Map.entry("Ctrl+O", "open"),
            Map.entry("Ctrl+F", "search"),
            Map.entry("F6 · Shift+F6", "leave"));

    KeyMapDialog(CellGrid<?> grid) {
        setHeaderTitle(grid.getTranslation("uikit.keys.title"));
        var list = new DescriptionList();
        list.addClassName("key-map");
        for (var key : KEYS) {
            add(list, key.getKey(), grid.getTranslation("uikit.keys." + key.getValue()));
        }
        grid.rowActions().byKey().forEach(action -> add(list, action.written(), action.title()));
        add(list);
        var close = new Button(grid.getTranslation("uikit.close"), click -> close());
        getFooter().add(close);
        addOpenedChangeListener(change -> {
            if (change.isOpened()) {
                close.focus();
            }
        });
        grid.focusAfter(this);
    }

    private static void add(DescriptionList list, String keys, String meaning) {
        list.add(new DescriptionList.Term(new Span(keys)));
        list.add(new DescriptionList.Description(meaning));
    }
}
