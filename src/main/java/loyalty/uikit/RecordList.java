package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.virtuallist.VirtualList;
import com.vaadin.flow.data.provider.CallbackDataProvider.FetchCallback;
import com.vaadin.flow.data.provider.DataProvider;
import com.vaadin.flow.data.renderer.ComponentRenderer;
import com.vaadin.flow.function.SerializableFunction;
import java.util.List;

/**
 * The records of one kind on a page: what they add up to, a button for a new one, and the records themselves, fetched
 * as far as they are scrolled. While there are none it says what will stand here.
 */
@StyleSheet("context://styles/records.css")
public class RecordList<T> extends Div {
    private final Div facts = new Div();
    private final Header bar = new Header(facts);
    private final Div head = new Div();
    private final VirtualList<T> rows = new VirtualList<>();
    private final EmptyState nothing;
    private int size;
    private boolean shown;

    /**
     * @param columns their widths, as CSS grid tracks; the actions have a column of their own behind them
     * @param headings one for each column, in the user's language
     */
    public RecordList(String columns, List<String> headings, EmptyState nothing) {
        this.nothing = nothing;
        addClassName("ld-records");
        getStyle().set("--ld-record-columns", columns);
        facts.addClassName("ld-record-facts");
        head.addClassName("ld-records-head");
        headings.forEach(heading -> head.add(new Span(heading)));
        add(bar, head, rows, nothing);
    }

    public RecordList<T> records(FetchCallback<T, Void> page, SerializableFunction<T, RecordRow> row) {
        rows.setRenderer(new ComponentRenderer<>(row));
        rows.setDataProvider(DataProvider.fromCallbacks(page, query -> size));
        return this;
    }

    /** The last column holds figures: its heading stands above them, on the right. */
    public RecordList<T> figuresLast() {
        addClassName("ld-records-figures-last");
        return this;
    }

    /** Only for who may: offers to make a record, also from the empty list. */
    public RecordList<T> creating(String offer, Runnable create) {
        bar.add(button(offer, create));
        nothing.add(button(offer, create));
        return this;
    }

    /**
     * Shows what there is now.
     *
     * @param summary what the records add up to
     */
    public void show(int count, Component... summary) {
        size = count;
        facts.removeAll();
        facts.add(summary);
        bar.setVisible(count > 0);
        head.setVisible(count > 0);
        rows.setVisible(count > 0);
        nothing.setVisible(count == 0);
        rows.getDataProvider().refreshAll();
        getUI().filter(page -> shown).ifPresent(page -> ComponentUtil.fireEvent(page, new RecordsChangedEvent(page)));
        shown = true;
    }

    private static Button button(String offer, Runnable create) {
        var button = new Button(offer, Icons.of(Icons.ADD), click -> create.run());
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }
}
