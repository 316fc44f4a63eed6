package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.data.provider.Query;
import com.vaadin.flow.data.provider.QuerySortOrder;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Where a record stands that was typed into the empty line at the end. */
class CellRowProviderTests {
    private final Names names = new Names("Bea", "Dan", "Fay");
    private final RowTail<String> tail = new RowTail<>();
    private final CellRowProvider<String> rows = new CellRowProvider<>(names, tail);

    @Test
    void aNewRecordStaysWhereItWasTypedAndStandsNowhereElse() {
        show();
        create("Anna");

        assertThat(shown()).containsExactly("Bea", "Dan", "Fay", "Anna");
        assertThat(rows.total()).isEqualTo(4);
    }

    @Test
    void severalNewRecordsHideNoneOfTheOthers() {
        show();
        create("Anna");
        create("Eve");

        assertThat(shown()).containsExactly("Bea", "Dan", "Fay", "Anna", "Eve");
        assertThat(page(2, 2)).containsExactly("Fay", "Anna");
    }

    @Test
    void aNewRecordTakesItsPlaceInAnotherOrder() {
        show();
        create("Anna");

        rows.orderChanged();

        assertThat(shown()).containsExactly("Anna", "Bea", "Dan", "Fay");
        assertThat(rows.total()).isEqualTo(4);
    }

    @Test
    void aNewRecordThatTheFilterLeavesOutIsGoneWithTheNextFilter() {
        show();
        create("Anna");
        names.hidden.add("Anna");

        rows.refreshAll();

        assertThat(shown()).containsExactly("Bea", "Dan", "Fay");
        assertThat(rows.total()).isEqualTo(3);
    }

    @Test
    void anotherOrderDoesNotCountAgainWhereNothingWasCreated() {
        show();
        rows.orderChanged();
        show();

        assertThat(names.counted).isOne();
    }

    private void show() {
        shown();
    }

    private void create(String name) {
        var line = tail.reserve();
        tail.use(line);
        names.all.add(name);
        tail.becomes(line, name, name);
        rows.tailChanged();
    }

    private List<String> shown() {
        return page(0, 100);
    }

    private List<String> page(int offset, int limit) {
        return rows.fetch(new Query<>(offset, limit, List.of(), null, null))
                .map(CellRow::value)
                .filter(Objects::nonNull)
                .toList();
    }

    private static final class Names implements RowSource<String> {
        final Set<String> all;
        final Set<String> hidden = new TreeSet<>();
        int counted;

        Names(String... names) {
            all = new TreeSet<>(List.of(names));
        }

        private Stream<String> visible() {
            return all.stream().filter(name -> !hidden.contains(name));
        }

        @Override
        public List<String> fetch(int offset, int limit, List<QuerySortOrder> order, Set<String> except) {
            return visible()
                    .filter(name -> !except.contains(name))
                    .skip(offset)
                    .limit(limit)
                    .toList();
        }

        @Override
        public int count() {
            counted++;
            return (int) visible().count();
        }

        @Override
        public String idOf(String row) {
            return row;
        }

        @Override
        public List<String> find(Collection<String> ids) {
            return visible().filter(ids::contains).toList();
        }
    }
}
