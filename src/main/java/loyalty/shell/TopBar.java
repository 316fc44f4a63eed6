package loyalty.shell;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.spring.annotation.SpringComponent;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Search, what can be begun, what is going on, and the user's own things. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class TopBar extends Div {

    TopBar(SearchField search, NewMenu newMenu, Inbox inbox, PersonalMenu personal) {
        addClassName("ld-top-bar");
        add(search, newMenu, inbox, personal);
    }
}
