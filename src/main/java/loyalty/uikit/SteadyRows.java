package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/**
 * What a container shows of a list that changes meanwhile: a row whose item is as it was stays in the page untouched,
 * with its focus and what was typed or ticked in it.
 *
 * @param <T> equal when nothing of it changed; no two of a list are equal
 */
public class SteadyRows<T, C extends Component> {
    private final HasComponents container;
    private final Function<T, C> rowOf;
    private final List<Row<T, C>> rows = new ArrayList<>();

    private record Row<T, C>(T item, C component) {}

    /** @param container holds nothing else */
    public SteadyRows(HasComponents container, Function<T, C> rowOf) {
        this.container = container;
        this.rowOf = rowOf;
    }

    public void show(List<? extends T> items) {
        Set<T> wanted = new HashSet<>(items);
        for (Row<T, C> gone :
                rows.stream().filter(row -> !wanted.contains(row.item())).toList()) take(gone);
        for (int at = 0; at < items.size(); at++) place(items.get(at), at);
    }

    public List<C> components() {
        return rows.stream().map(Row::component).toList();
    }

    public int size() {
        return rows.size();
    }

    private void place(T item, int at) {
        Row<T, C> row = rows.stream()
                .skip(at)
                .filter(each -> each.item().equals(item))
                .findFirst()
                .orElseGet(() -> new Row<>(item, rowOf.apply(item)));
        if (at < rows.size() && rows.get(at).equals(row)) return;
        if (rows.contains(row)) take(row);
        rows.add(at, row);
        container.addComponentAtIndex(at, row.component());
    }

    private void take(Row<T, C> row) {
        rows.remove(row);
        container.remove(row.component());
    }
}
