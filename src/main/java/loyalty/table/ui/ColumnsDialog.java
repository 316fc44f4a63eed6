package loyalty.table.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.dnd.DragSource;
import com.vaadin.flow.component.dnd.DropTarget;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import loyalty.table.ColumnGroup;
import loyalty.table.DefaultLayout;
import loyalty.table.TableColumn;
import loyalty.table.TableLayout.Shown;
import loyalty.uikit.Icons;

/** Chooses the columns: shown ones on the left in their order, to be dragged, frozen or hidden; all by group right. */
class ColumnsDialog extends Dialog {
    private final transient TableState state;
    private final transient TableTexts texts;
    private final transient List<TableColumn> columns;
    private final Div order = new Div();
    private final Div choice = new Div();

    ColumnsDialog(TableState state, TableTexts texts, List<TableColumn> columns) {
        this.state = state;
        this.texts = texts;
        this.columns = columns;
        setHeaderTitle(getTranslation("table.columns.title"));
        addClassName("ld-columns-dialog");
        Div both = new Div(choice, new Div(new H3(getTranslation("table.columns.order")), order));
        both.addClassName("ld-columns");
        add(both);
        Button reset = new Button(
                getTranslation("table.columns.reset"),
                click -> change(DefaultLayout.of(columns).columns()));
        reset.addThemeVariants(ButtonVariant.TERTIARY);
        Button done = new Button(getTranslation("table.columns.done"), click -> close());
        done.addThemeVariants(ButtonVariant.PRIMARY);
        getFooter().add(reset, done);
        show();
    }

    private void show() {
        order.removeAll();
        choice.removeAll();
        shown().forEach(column -> column(column).ifPresent(c -> order.add(line(column, c))));
        Arrays.stream(ColumnGroup.values()).forEach(this::addGroup);
    }

    private void addGroup(ColumnGroup group) {
        List<TableColumn> members =
                columns.stream().filter(c -> c.group() == group).toList();
        if (members.isEmpty()) return;
        choice.add(new H3(getTranslation("table.group." + group)));
        members.forEach(column -> choice.add(checkbox(column)));
    }

    private Checkbox checkbox(TableColumn column) {
        Checkbox box = new Checkbox(texts.name(column), position(column.key()) >= 0);
        box.setTooltipText(texts.help(column));
        box.addValueChangeListener(event -> {
            if (event.getValue()) add(column);
            else hide(column.key());
        });
        return box;
    }

    private Div line(Shown shown, TableColumn column) {
        Button freeze = new Button(Icons.of(Icons.PIN), click -> freeze(shown));
        freeze.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        freeze.setAriaLabel(getTranslation("table.columns.freeze", texts.name(column)));
        freeze.setTooltipText(getTranslation("table.columns.freeze", texts.name(column)));
        freeze.getElement().setAttribute("aria-pressed", String.valueOf(shown.frozen()));
        Div line = new Div(new Span(texts.name(column)), step(shown, -1), step(shown, 1), freeze);
        line.addClassName("ld-column-line");
        DragSource.create(line).setDragData(shown.key());
        DropTarget.create(line)
                .addDropListener(drop -> drop.getDragData().ifPresent(dragged -> move((String) dragged, shown.key())));
        return line;
    }

    /** For those who do not drag. */
    private Button step(Shown shown, int by) {
        Button step = new Button(by < 0 ? "↑" : "↓", click -> step(shown.key(), by));
        step.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
        step.setAriaLabel(getTranslation(by < 0 ? "table.columns.up" : "table.columns.down"));
        return step;
    }

    private void step(String key, int by) {
        List<Shown> changed = new ArrayList<>(shown());
        int from = position(key);
        int to = Math.clamp(from + by, 0, changed.size() - 1);
        changed.add(to, changed.remove(from));
        change(changed);
    }

    private void move(String dragged, String before) {
        List<Shown> changed = new ArrayList<>(shown());
        Shown moved = changed.remove(position(dragged));
        int to = changed.stream().map(Shown::key).toList().indexOf(before);
        changed.add(Math.max(0, to), moved);
        change(changed);
    }

    /** Everything left of a frozen column is frozen with it, as the grid can freeze only from the left edge. */
    private void freeze(Shown column) {
        int at = position(column.key());
        List<Shown> changed = new ArrayList<>();
        for (int i = 0; i < shown().size(); i++) {
            Shown each = shown().get(i);
            boolean frozen = column.frozen() ? each.frozen() && i < at : each.frozen() || i <= at;
            changed.add(new Shown(each.key(), each.width(), frozen));
        }
        change(changed);
    }

    /** Beside the columns of its group, where it is looked for. */
    private void add(TableColumn column) {
        List<Shown> changed = new ArrayList<>(shown());
        int last = -1;
        for (int i = 0; i < changed.size(); i++) {
            boolean sameGroup = column(changed.get(i))
                    .filter(c -> c.group() == column.group())
                    .isPresent();
            if (sameGroup) last = i;
        }
        changed.add(last < 0 ? changed.size() : last + 1, new Shown(column.key(), 0, false));
        change(changed);
    }

    private void hide(String key) {
        change(shown().stream().filter(shown -> !shown.key().equals(key)).toList());
    }

    private void change(List<Shown> changed) {
        state.columns(changed);
        show();
    }

    private List<Shown> shown() {
        return state.layout().columns();
    }

    private int position(String key) {
        return shown().stream().map(Shown::key).toList().indexOf(key);
    }

    private Optional<TableColumn> column(Shown shown) {
        return columns.stream().filter(c -> c.key().equals(shown.key())).findFirst();
    }
}
