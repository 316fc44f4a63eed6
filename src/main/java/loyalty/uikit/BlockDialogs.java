package loyalty.uikit;

import com.vaadin.flow.component.ModalityMode;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import loyalty.uikit.CellOutcome.State;

/** Shows what a large block will do before it is done. */
final class BlockDialogs {
    /** Blocks up to this size are done at once; undo is near enough. */
    static final int ASK_FROM = 21;

    private final CellGrid<?> grid;

    BlockDialogs(CellGrid<?> grid) {
        this.grid = grid;
    }

    /**
     * @param expected what would become of each cell
     * @param newRows how many records would be new
     */
    void ask(List<CellOutcome> expected, long newRows, Runnable apply) {
        var dialog = new Dialog(grid.getTranslation("uikit.cells.block.title"));
        dialog.setModality(ModalityMode.VISUAL);
        dialog.add(new Paragraph(grid.getTranslation("uikit.cells.block.touches", expected.size(), rows(expected))));
        tell(dialog, "uikit.cells.block.newRows", newRows);
        tell(dialog, "uikit.cells.block.refused", count(expected, State.REFUSED));
        tell(dialog, "uikit.cells.block.conflicts", count(expected, State.CONFLICT));
        tell(dialog, "uikit.cells.block.readOnly", count(expected, State.READ_ONLY));
        var saved = count(expected, State.SAVED) + count(expected, State.WAITING);
        var apply1 = new Button(grid.getTranslation("uikit.cells.block.apply", saved), click -> {
            dialog.close();
            apply.run();
        });
        apply1.addThemeVariants(ButtonVariant.PRIMARY);
        apply1.setAutofocus(true);
        dialog.getFooter().add(new Button(grid.getTranslation("uikit.cancel"), click -> dialog.close()), apply1);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                grid.focusCells();
            }
        });
        dialog.open();
    }

    private void tell(Dialog dialog, String key, long count) {
        if (count > 0) {
            dialog.add(new Paragraph(grid.getTranslation(key, count)));
        }
    }

    private static long rows(List<CellOutcome> cells) {
        return cells.stream().map(CellOutcome::row).distinct().count();
    }

    private static long count(List<CellOutcome> cells, State state) {
        return cells.stream().filter(cell -> cell.state() == state).count();
    }
}
