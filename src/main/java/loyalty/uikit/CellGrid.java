package loyalty.uikit;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.ClientCallable;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentEventListener;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.grid.ColumnRendering;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.internal.AllowInert;
import com.vaadin.flow.data.provider.QuerySortOrder;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.i18n.LocaleChangeEvent;
import com.vaadin.flow.i18n.LocaleChangeObserver;
import com.vaadin.flow.shared.Registration;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Supplier;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.BlockPlan.Block;
import loyalty.uikit.EditHistory.Step;
import org.jspecify.annotations.Nullable;

/**
 * A table that is edited like a spreadsheet: typing goes straight into the focused cell. It knows nothing of what it
 * shows: records come from a {@link RowSource}, are described by {@link CellColumn}s, and are saved by a
 * {@link CellEditHandler}. The browser's part is {@code frontend/grid}.
 *
 * <p>Everything that a {@link Grid} can do with columns and sorting works here too. Columns are those given to
 * {@link #setColumns(List)}; a hidden one can't be edited.
 */
@JsModule("context://grid/cell-grid.js")
@StyleSheet("context://grid/cell-grid.css")
public class CellGrid<T> extends Grid<CellRow<T>> implements LocaleChangeObserver {
    private static final int PAGE = 100;

    private final CellTable<T> table;
    private final CellGridColumns<T> columns;
    private final CellEditing<T> editing;
    private final CellUndo<T> undo;
    private final BlockEdits<T> blocks;
    private final GridBrowser<T> browser;
    private final RowActions<T> rowActions = new RowActions<>(this);
    private Function<T, String> rowTitle = row -> "";

    /** A grid without rows for new records. */
    public CellGrid(RowSource<T> source, CellEditHandler<T> handler) {
        this(source, handler, new NoNewRows());
    }

    /** A grid whose empty row at the end becomes a record once the handler says it is enough. */
    public CellGrid(RowSource<T> source, CellEditHandler<T> handler, NewRowHandler newRows) {
        super(PAGE);
        var history = new EditHistory();
        table = new CellTable<>(source, this::shown, this::isShown);
        columns = new CellGridColumns<>(this, table);
        var newRowEditing = new NewRowEditing<>(table, newRows);
        editing = new CellEditing<>(table, handler, newRowEditing, history);
        undo = new CellUndo<>(editing, newRowEditing, table.provider(), history);
        blocks = new BlockEdits<>(table, editing, new BlockDialogs(this));
        browser = new GridBrowser<>(this, columns);
        if (!(newRows instanceof NoNewRows)) {
            table.tail().openEmptyLine();
        }
        addClassName("cell-grid");
        setColumnRendering(ColumnRendering.LAZY);
        setSelectionMode(SelectionMode.NONE);
        setColumnReorderingAllowed(true);
        setMultiSort(true, MultiSortPriority.APPEND, true);
        addDataGenerator(new CellData<>(table, this::say));
        setDataProvider(table.provider());
        addSortListener(event -> table.provider().orderChanged());
    }

    /** Replaces all columns, in this order; to be called again when the user shows, hides or moves some. */
    public void setColumns(List<CellColumn<T>> shown) {
        columns.set(shown);
        browser.configure();
    }

    /**
     * Under which name the browser keeps what was typed and not saved, so that it is offered again after the
     * connection or the session was lost: the user and the view, unique among all.
     */
    public void setDraftScope(String scope) {
        browser.keepDraftsUnder(scope);
    }

    /** What a record is called where cells of several are listed. */
    public void setRowTitle(Function<T, String> title) {
        rowTitle = title;
    }

    String titleOf(T row) {
        return rowTitle.apply(row);
    }

    /** What can be done with a row, by a right click or a key; to be called once. */
    public void setRowActions(List<RowAction<T>> actions) {
        rowActions.set(actions);
        browser.configure();
    }

    RowActions<T> rowActions() {
        return rowActions;
    }

    /** Where Ctrl+F goes. */
    public void setSearchField(Component field) {
        browser.searchIn(field);
    }

    /** Reads everything again, such as after another filter; what was typed and not saved stays. */
    public void refreshAll() {
        table.provider().refreshAll();
    }

    /** Reads some records again and shows them where they are. */
    public void refresh(Collection<String> ids) {
        table.refresh(ids);
    }

    /** How many records there are, without lines that have not become one. */
    public int count() {
        return table.provider().total();
    }

    /** Calls this whenever {@link #count()} may have changed. */
    public void onRecords(Runnable listener) {
        table.provider().addDataProviderListener(change -> listener.run());
    }

    /**
     * Moves to the empty row at the end, as a button "New" does.
     *
     * @param column where one begins to type; the first that can be edited if this one is not shown
     */
    public void focusNewRow(String column) {
        int last = table.provider().count() + table.tail().lines().size() - 1;
        browser.focusCell(last, column);
    }

    /** See {@link CellOpenEvent}. */
    @SuppressWarnings({"unchecked", "rawtypes"})
    public Registration addCellOpenListener(ComponentEventListener<CellOpenEvent<T>> listener) {
        return ComponentUtil.addListener(this, CellOpenEvent.class, (ComponentEventListener) listener);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        browser.configure();
    }

    @Override
    public void localeChange(LocaleChangeEvent event) {
        browser.configure();
    }

    /** Gives the keyboard back to the focused cell when a dialog has been closed. */
    void focusAfter(Dialog dialog) {
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) {
                browser.focus();
            }
        });
    }

    /**
     * Asks the browser which rows are selected.
     *
     * @param taker of their ids from top to bottom, none where less than two cells are selected; they come from outside
     */
    public void selectedRows(SerializableConsumer<List<String>> taker) {
        browser.selectedRows(taker);
    }

    void showStatistics(Component place) {
        browser.showStatistics(place);
    }

    private Optional<T> shown(String id) {
        var keys = getDataCommunicator().getKeyMapper();
        var row = new CellRow<T>(id, null);
        return keys.has(row) ? Optional.ofNullable(keys.get(keys.key(row)).value()) : Optional.empty();
    }

    private boolean isShown(String column) {
        var shown = getColumnByKey(column);
        return shown != null && shown.isVisible();
    }

    Locale locale() {
        return getLocale();
    }

    String say(Message message) {
        return getTranslation(message.key(), message.args().toArray());
    }

    /** Does what was asked, or says why not. */
    private <R> R answer(R otherwise, Supplier<R> work) {
        try {
            return work.get();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
            return otherwise;
        }
    }

    /** Does it, or says why not. */
    void attempt(Runnable work) {
        answer(false, () -> {
            work.run();
            return true;
        });
    }

    /** Saves typed cells; also behind a dialog, because they may have been typed before it opened. */
    @ClientCallable
    @AllowInert
    private List<CellOutcome> saveCells(List<TypedCell> cells, String cause) {
        return answer(List.of(), () -> editing.apply(cells, EditCause.valueOf(cause)));
    }

    /** Pastes, fills or clears a block. */
    @ClientCallable
    private List<CellOutcome> saveBlock(Block block, String cause) {
        return block(() -> blocks.save(block, order(), EditCause.valueOf(cause)));
    }

    /** What is to be read in a block of which the browser does not have every line. */
    @ClientCallable
    private List<List<String>> copyBlock(Block block) {
        return answer(List.of(), () -> blocks.shown(block, order()));
    }

    @ClientCallable
    private List<CellOutcome> fillDown(Block block) {
        return block(() -> blocks.fillDown(block, order()));
    }

    /** What is refused because the table has changed is shown as it is now, so that it can be repeated. */
    private List<CellOutcome> block(Supplier<List<CellOutcome>> work) {
        return answer(List.of(), () -> {
            try {
                return work.get();
            } catch (RefusedException refused) {
                getDataProvider().refreshAll();
                throw refused;
            }
        });
    }

    private List<QuerySortOrder> order() {
        return getDataCommunicator().getBackEndSorting();
    }

    @ClientCallable
    private List<EditHistory.Change> undoStep() {
        return answer(List.of(), () -> changes(undo.undo(), "uikit.cells.nothingToUndo"));
    }

    @ClientCallable
    private List<EditHistory.Change> redoStep() {
        return answer(List.of(), () -> changes(undo.redo(), "uikit.cells.nothingToRedo"));
    }

    private List<EditHistory.Change> changes(Optional<Step> step, String nothing) {
        if (step.isEmpty()) {
            Notifications.notice(Message.of(nothing));
        }
        return step.map(Step::changes).orElse(List.of());
    }

    /** Gives up a text that was not saved. */
    @ClientCallable
    private void giveUp(String row, String column) {
        table.giveUp(row, column);
    }

    @ClientCallable
    private void openCell(String row, String column) {
        var value = record(row);
        if (value != null && (column.isEmpty() || table.column(column).isPresent())) {
            fireEvent(new CellOpenEvent<>(this, value, column));
        }
    }

    @ClientCallable
    private void actOnRow(String row, String key) {
        var value = record(row);
        if (value != null) {
            attempt(() -> rowActions.run(key, value));
        }
    }

    /** Null for a line that has not become a record. */
    private @Nullable T record(String row) {
        var id = table.tail().recordId(row);
        return table.rows(List.of(id)).get(id);
    }

    /** Lets the user choose where somebody else has changed the same cells. */
    @ClientCallable
    private void openConflicts() {
        new CellConflicts<>(this, table, editing).open();
    }

    @ClientCallable
    private void openKeys() {
        new KeyMapDialog(this).open();
    }
}
