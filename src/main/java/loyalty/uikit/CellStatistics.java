package loyalty.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Span;

/** Count, sum and mean of the cells selected in a {@link CellGrid}, to be put under it. */
public class CellStatistics extends Span {
    private final CellGrid<?> grid;

    public CellStatistics(CellGrid<?> grid) {
        this.grid = grid;
        addClassName("cell-statistics");
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        grid.showStatistics(this);
    }
}
