package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.junit.jupiter.api.Test;

class SteadyRowsTests {
    private final Div container = new Div();
    private final SteadyRows<String, Span> rows = new SteadyRows<>(container, Span::new);

    @Test
    void whatIsAsItWasStaysTheSameComponent() {
        rows.show(List.of("a", "b", "c", "d"));
        List<Span> before = rows.components();

        rows.show(List.of("a", "new", "c", "d"));

        assertThat(texts()).containsExactly("a", "new", "c", "d");
        assertThat(rows.components()).contains(before.get(0), before.get(2), before.get(3));
        assertThat(rows.components()).doesNotContain(before.get(1));
    }

    @Test
    void whatMovesKeepsItsComponent() {
        rows.show(List.of("a", "b", "c"));
        Span last = rows.components().getLast();
        rows.show(List.of("c", "b"));
        assertThat(texts()).containsExactly("c", "b");
        assertThat(rows.components().getFirst()).isSameAs(last);
        rows.show(List.of());
        assertThat(texts()).isEmpty();
        assertThat(rows.size()).isZero();
    }

    private List<String> texts() {
        return container.getChildren().map(row -> row.getElement().getText()).toList();
    }
}
