package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;

/** The head of a record's page: what it is called, what matters about it, what can be done with it. */
public class PageHeader extends Div {
    private final Div about = new Div();
    private final Div facts = new Div();
    private final Div actions = new Div();

    public PageHeader(String heading) {
        addClassName("ld-page-header");
        about.addClassName("ld-page-header-about");
        actions.addClassName("ld-page-header-actions");
        about.add(new H1(heading));
        facts.addClassName("ld-page-header-facts");
        add(about, actions, facts);
    }

    /** Badges beside the heading. */
    public PageHeader about(Component... badges) {
        about.add(badges);
        return this;
    }

    /** Short facts in a line under the heading; empty ones take no room. */
    public PageHeader facts(Component... parts) {
        facts.add(parts);
        return this;
    }

    public PageHeader actions(Component... buttons) {
        actions.add(buttons);
        return this;
    }
}
