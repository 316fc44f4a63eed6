package loyalty.uikit;

import com.vaadin.flow.component.ClickEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.component.virtuallist.VirtualListTester;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** The records of a {@link RecordList}, as its reader finds them. */
public final class ListedRecords {
    private final VirtualListTester<VirtualList<?>, ?> rows;

    @SuppressWarnings({"unchecked", "rawtypes"})
    public ListedRecords(RecordList<?> list) {
        VirtualList<?> shown = (VirtualList<?>) list.getChildren()
                .filter(VirtualList.class::isInstance)
                .findFirst()
                .orElseThrow();
        rows = new VirtualListTester(shown);
    }

    public int count() {
        return rows.getComponent().isVisible() ? rows.size() : 0;
    }

    /** What stands in each line. */
    public List<String> texts() {
        return IntStream.range(0, count())
                .mapToObj(row -> rows.getItemComponent(row).getElement().getTextRecursively())
                .toList();
    }

    /** What can be done with a record. */
    public List<String> actions(int row) {
        return buttons(row).map(button -> button.getAriaLabel().orElse("")).toList();
    }

    /** Where a click on it leads. */
    public List<String> links(int row) {
        return within(rows.getItemComponent(row))
                .filter(Anchor.class::isInstance)
                .map(link -> ((Anchor) link).getHref())
                .toList();
    }

    public void click(int row) {
        Component line = rows.getItemComponent(row);
        ComponentUtil.fireEvent(line, new ClickEvent<>(line));
    }

    public void act(int row, String action) {
        button(row, action).click();
    }

    /** Stays that of this record, whatever is listed later. */
    public Button button(int row, String action) {
        return buttons(row)
                .filter(button -> action.equals(button.getAriaLabel().orElse("")))
                .findFirst()
                .orElseThrow();
    }

    private Stream<Button> buttons(int row) {
        return within(rows.getItemComponent(row))
                .filter(Button.class::isInstance)
                .map(Button.class::cast);
    }

    private static Stream<Component> within(Component parent) {
        return Stream.concat(Stream.of(parent), parent.getChildren().flatMap(ListedRecords::within));
    }
}
