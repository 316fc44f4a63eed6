package loyalty.questionnaire.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import loyalty.uikit.Icons;

/** What can be done with a card, for those who do not drag. */
class CardMenu extends MenuBar {
    private final MenuItem entries;

    CardMenu(String label) {
        addThemeVariants(MenuBarVariant.LUMO_TERTIARY);
        entries = addItem(Icons.of(Icons.MORE));
        entries.setAriaLabel(label);
    }

    CardMenu entry(String what, Runnable act) {
        entries.getSubMenu().addItem(getTranslation("questionnaire.designer.do." + what), click -> act.run());
        return this;
    }
}
