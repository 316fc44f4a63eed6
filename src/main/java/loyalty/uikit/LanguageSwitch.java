package loyalty.uikit;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;

/** One button a language, for pages without the top bar. */
public class LanguageSwitch extends Div {

    public LanguageSwitch() {
        addClassName("ld-language-switch");
        for (Language language : Language.values()) {
            var button = new Button(language.ownName(), click -> language.speak(() -> {}));
            button.addThemeVariants(ButtonVariant.TERTIARY, ButtonVariant.SMALL);
            button.getElement().setAttribute("lang", language.locale().toLanguageTag());
            button.getElement().setAttribute("aria-pressed", String.valueOf(language == Language.of(getLocale())));
            add(button);
        }
    }
}
