package loyalty.interaction.ui;

import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.component.textfield.TextArea;
import loyalty.interaction.Phrase;
import loyalty.interaction.PhraseService;
import loyalty.uikit.ComponentTexts;

/** The phrases; one that is chosen goes into the text where the cursor is. */
class PhraseMenu extends MenuBar {
    private static final String INSERT = """
            const field = this.inputElement;
            field.setRangeText($0, field.selectionStart, field.selectionEnd, 'end');
            field.dispatchEvent(new Event('input', { bubbles: true, composed: true }));
            this.focus();
            """;

    private final transient PhraseService phrases;
    private final TextArea text;
    private final MenuItem root;

    PhraseMenu(PhraseService phrases, TextArea text) {
        this.phrases = phrases;
        this.text = text;
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.SMALL);
        setI18n(ComponentTexts.menuBar());
        root = addItem(getTranslation("interaction.phrases"));
        show();
    }

    private void show() {
        root.getSubMenu().removeAll();
        for (Phrase phrase : phrases.all()) root.getSubMenu().addItem(phrase.title(), click -> insert(phrase));
        root.getSubMenu().addItem(getTranslation("interaction.phrases.keep"), click -> keep());
    }

    private void insert(Phrase phrase) {
        text.getElement().executeJs(INSERT, phrase.content());
    }

    private void keep() {
        var dialog = new PhraseDialog(phrases);
        dialog.addOpenedChangeListener(change -> {
            if (!change.isOpened()) show();
        });
        dialog.open();
    }
}
