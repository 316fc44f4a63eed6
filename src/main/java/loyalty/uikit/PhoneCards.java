package loyalty.uikit;

import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.grid.Grid.Column;
import com.vaadin.flow.data.renderer.LitRenderer;
import com.vaadin.flow.function.ValueProvider;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Shows each item of a grid as a card where there is no room for columns. */
public final class PhoneCards {
    private static final String CARD =
            "<div class='ld-phone-card'><span>${item.lead}</span><span>${item.facts}</span></div>";

    /** In the browser, which knows how wide the grid is; what the server thinks of its columns stays as it is. */
    private static final String ARRANGE = """
            new ResizeObserver(([grid]) => {
              const narrow = grid.contentRect.width < 560;
              this.toggleAttribute('narrow', narrow);
              for (const column of this.querySelectorAll('vaadin-grid-column')) {
                const role = column.getAttribute('phone');
                column.hidden = role === 'only' ? !narrow : narrow && role !== 'too';
              }
            }).observe(this);
            """;

    private PhoneCards() {}

    /**
     * @param lead what an item is called
     * @param facts what else matters, in a line under it; empty ones are left out
     * @param kept columns that stay beside the card, such as the one of the actions
     */
    public static <T> void add(
            Grid<T> grid, ValueProvider<T, String> lead, ValueProvider<T, List<String>> facts, Column<?>... kept) {
        for (Column<?> column : kept) column.getElement().setAttribute("phone", "too");
        List<Column<T>> columns = new ArrayList<>(grid.getColumns());
        LitRenderer<T> renderer = LitRenderer.<T>of(CARD)
                .withProperty("lead", lead)
                .withProperty("facts", item -> joined(facts.apply(item)));
        Column<T> card = grid.addColumn(renderer).setFlexGrow(10);
        card.getElement().setAttribute("phone", "only");
        columns.addFirst(card);
        grid.setColumnOrder(columns);
        grid.addAttachListener(attached -> grid.getElement().executeJs(ARRANGE));
    }

    private static String joined(List<String> facts) {
        return facts.stream().filter(fact -> !fact.isBlank()).collect(Collectors.joining(" · "));
    }
}
