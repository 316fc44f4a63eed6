package loyalty.shell;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.spring.annotation.SpringComponent;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Icons;
import loyalty.uikit.NewAction;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** "+ New": what the user may begin. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class NewMenu extends MenuBar {

    NewMenu(OfferedActions actions) {
        addClassName("ld-new");
        setI18n(ComponentTexts.menuBar());
        var words = new Span(getTranslation("shell.new"));
        words.addClassName("ld-new-word");
        MenuItem root = addItem(Icons.of(Icons.ADD));
        root.add(words);
        root.setAriaLabel(getTranslation("shell.new"));
        for (NewAction action : actions.all()) {
            var entry = new IconAndWord(action.icon(), getTranslation(action.titleKey()));
            root.getSubMenu().addItem(entry, click -> action.run());
        }
        setVisible(!root.getSubMenu().getItems().isEmpty());
    }
}
