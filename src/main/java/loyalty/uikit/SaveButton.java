package loyalty.uikit;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Key;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;

/** Saves a form, also by Ctrl S or ⌘ S anywhere in it. */
class SaveButton extends Button {

    SaveButton(Component form, Runnable save) {
        setText(getTranslation("uikit.save"));
        addThemeVariants(ButtonVariant.PRIMARY);
        addClickListener(click -> save.run());
        addClickShortcut(Key.KEY_S, KeyModifier.CONTROL).listenOn(form);
        addClickShortcut(Key.KEY_S, KeyModifier.META).listenOn(form);
    }
}
