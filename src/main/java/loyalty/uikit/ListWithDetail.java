package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.masterdetaillayout.MasterDetailLayout;

/** A list, and beside it the record that was chosen; where there is no room for both, the record covers the list. */
public class ListWithDetail extends MasterDetailLayout {
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

    public void open(String heading, Component record) {
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
