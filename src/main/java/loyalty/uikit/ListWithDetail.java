package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;
import java.util.function.Supplier;

/**
 * A list, and beside it the record that was chosen. Where there is no room for both, the record has a page of its own,
 * whose address can be passed on and from which "back" leads to the list.
 */
public class ListWithDetail extends MasterDetailLayout {
    /** Of the window, in pixels of the browser. */
    private static final int ROOM_FOR_BOTH = 1200;

    private final Runnable closed;

    /** @param closed runs when the user closes the detail: take the choice back in the list */
    public ListWithDetail(Component list, Runnable closed) {
        super("min(680px, 100vw)", "440px");
        setExpandMaster(true);
        this.closed = closed;
        setSizeFull();
        setOverlaySize("100%");
        setMaster(list);
        addDetailEscapePressListener(escape -> close());
        addBackdropClickListener(click -> close());
    }

    /** @param page the address of the record's own page; the record itself is only made where there is room for it */
    public void open(String heading, String page, Supplier<Component> record) {
        if (hasRoomForBoth()) show(heading, record.get());
        else UI.getCurrent().navigate(page);
    }

    /** A browser that did not say how wide it is counts as wide: a window that shrinks later covers the list. */
    private static boolean hasRoomForBoth() {
        int width = UI.getCurrent().getPage().windowSizeSignal().peek().width();
        return width == 0 || width >= ROOM_FOR_BOTH;
    }

    private void show(String heading, Component record) {
        var close = new Button(Icons.of(Icons.CLOSE), click -> close());
        close.addThemeVariants(ButtonVariant.TERTIARY);
        close.setAriaLabel(getTranslation("uikit.close"));
        var detail = new Div(new Div(new H2(heading), close), record);
        detail.addClassName("ld-detail");
        setDetail(detail);
    }

    public void close() {
        setDetail(null);
        closed.run();
    }
}
