package loyalty.uikit;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import loyalty.uikit.CellOutcome.State;

/** Shows what a large block will do before it is done. */
final class BlockDialogs {
    /** Blocks below this size are done at once; undo is near enough. */
    static final int ASK_FROM = 21;

    private static final int REASONS = 5;

    private final CellGrid<?> grid;

    BlockDialogs(CellGrid<?> grid) {
        this.grid = grid;
    }

    /** @param newRows how many records would be new */
    void ask(Forecast forecast, long newRows, Runnable apply) {
        var dialog = new Dialog(grid.getTranslation("uikit.cells.block.title"));
        // What is still being typed must get through to the grid behind.
        dialog.setModality(ModalityMode.VISUAL);
        dialog.setMaxWidth("36em");
        dialog.add(new Paragraph(grid.getTranslation(
                "uikit.cells.block.touches", forecast.cells().size(), forecast.rows())));
        tell(dialog, "uikit.cells.block.newRows", newRows);
        tell(dialog, "uikit.cells.block.refused", forecast.count(State.REFUSED));
        explain(dialog, forecast);
        tell(dialog, "uikit.cells.block.conflicts", forecast.count(State.CONFLICT));
        tell(dialog, "uikit.cells.block.readOnly", forecast.count(State.READ_ONLY));
        var go = new Button(grid.getTranslation("uikit.cells.block.apply", forecast.stored()), click -> {
            dialog.close();
            grid.attempt(apply);
        });
        go.addThemeVariants(ButtonVariant.PRIMARY);
        dialog.getFooter().add(new Button(grid.getTranslation("uikit.cancel"), click -> dialog.close()), go);
        grid.focusAfter(dialog);
        dialog.open();
        go.focus();
    }

    private void tell(Dialog dialog, String key, long count) {
        if (count > 0) {
            dialog.add(new Paragraph(grid.getTranslation(key, count)));
        }
    }

    private void explain(Dialog dialog, Forecast forecast) {
        var list = new UnorderedList();
        forecast.reasons().stream()
                .limit(REASONS)
                .map(grid::say)
                .map(ListItem::new)
                .forEach(list::add);
        if (forecast.reasons().size() > REASONS) {
            list.add(new ListItem("…"));
        }
        dialog.add(list);
    }
}
