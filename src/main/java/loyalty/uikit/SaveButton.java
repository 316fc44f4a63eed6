package loyalty.uikit;

import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Saves a form, also by Ctrl S or ⌘ S anywhere on the page; while a dialog is open, only in the dialog. */
public class SaveButton extends Button {

    public SaveButton(Runnable save) {
        setText(getTranslation("uikit.save"));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> save.run());
        saveBy(KeyModifier.CONTROL);
        saveBy(KeyModifier.META);
    }

    /** Also by Ctrl Enter or ⌘ Enter, as messages are sent. */
    SaveButton alsoByEnter() {
        addClickShortcut(Key.ENTER, KeyModifier.CONTROL).resetFocusOnActiveElement();
        addClickShortcut(Key.ENTER, KeyModifier.META).resetFocusOnActiveElement();
        return this;
    }

    /** A field sends its text when it is left; so the one being typed into is, for a moment. */
    private void saveBy(KeyModifier modifier) {
        addClickShortcut(Key.KEY_S, modifier).resetFocusOnActiveElement();
    }
}
