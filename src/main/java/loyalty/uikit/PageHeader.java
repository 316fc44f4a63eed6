package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;

/** The head of a record's page: what it is called, what matters about it, what can be done with it. */
public class PageHeader extends Div {
    private final Div about = new Div();
    private final Div actions = new Div();

    public PageHeader(String heading) {
        addClassName("ld-page-header");
        about.addClassName("ld-page-header-about");
        actions.addClassName("ld-page-header-actions");
        about.add(new H2(heading));
        add(about, actions);
    }

    /** Badges and short facts beside the heading. */
    public PageHeader about(Component... facts) {
        about.add(facts);
        return this;
    }

    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
