package loyalty.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.spring.annotation.SpringComponent;
import loyalty.uikit.Icons;
import loyalty.uikit.Within;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The view's title, search, what can be begun, what is going on, and the user's own things. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {
    private final H1 title = new H1();
    private final Anchor back = new Anchor();
    private final Div place = new Div(drawerToggle(), back, title);

    TopBar(SearchField search, NewMenu newMenu, Inbox inbox, PersonalMenu personal) {
        addClassName("ld-top-bar");
        place.addClassName("ld-place");
        title.addClassName("ld-title");
        back.addClassName("ld-back");
        var own = new Div(newMenu, inbox, personal);
        own.addClassName("ld-top-actions");
        add(place, search, own);
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation"));
        return toggle;
    }

    void entitle(String words) {
        back.setVisible(false);
        title.setVisible(true);
        title.setText(words);
    }

    /** For a page that says by itself what it is called. */
    void leadBackTo(Within page) {
        title.setVisible(false);
        back.setVisible(true);
        back.removeAll();
        back.add(Icons.of(Icons.BACK), new Span(page.listTitle()));
        back.setHref(page.listPath());
    }
}
