package loyalty.shell;

import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The view's title, search, what can be begun, what is going on, and the user's own things. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Header {
    private final H1 title = new H1();

    TopBar(SearchField search, NewMenu newMenu, Inbox inbox, PersonalMenu personal) {
        addClassName("ld-top-bar");
        title.addClassName("ld-title");
        add(drawerToggle(), title, search, newMenu, inbox, personal);
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation"));
        return toggle;
    }

    void entitle(String words) {
        title.setText(words);
    }
}
