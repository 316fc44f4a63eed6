package loyalty.table.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import java.util.List;
import loyalty.shared.RefusedException;
import loyalty.table.TableColumn;
import loyalty.table.TableFilter;
import loyalty.uikit.Notifications;

/** Edits the whole filter: conditions that must all hold, or any, and one level of groups. */
class FilterDialog extends Dialog {
    private final transient TableState state;
    private final FilterEditor editor;

    FilterDialog(TableState state, TableTexts texts, List<TableColumn> columns) {
        this.state = state;
        this.editor = new FilterEditor(texts, columns, true);
        setHeaderTitle(getTranslation("table.filter.title"));
        addClassName("ld-filter-dialog");
        add(editor);
        getFooter().add(clearButton(), applyButton());
        editor.show(state.layout().filter());
    }

    private Component applyButton() {
        Button apply = new Button(getTranslation("table.filter.apply"), click -> apply(editor.filter()));
        apply.addThemeVariants(ButtonVariant.PRIMARY);
        apply.addClickShortcut(Key.ENTER);
        return apply;
    }

    private Component clearButton() {
        Button clear = new Button(getTranslation("table.filter.clear"), click -> apply(TableFilter.NONE));
        clear.addThemeVariants(ButtonVariant.TERTIARY);
        return clear;
    }

    private void apply(TableFilter filter) {
        TableFilter before = state.layout().filter();
        try {
            state.filter(filter);
            close();
        } catch (RefusedException refused) {
            state.filter(before);
            Notifications.refused(refused.reason());
        }
    }
}
