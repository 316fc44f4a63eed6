package loyalty.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import loyalty.uikit.Icons;

/** A page that says what went wrong, and leads back. */
class FailurePage extends Composite<Div> implements HasDynamicTitle {
    private final String titleKey;

    FailurePage(String icon, String titleKey) {
        this.titleKey = titleKey;
        getContent().addClassName("ld-failure");
        getContent().add(Icons.of(icon));
    }

    void say(String sentence) {
        var home = new Button(
                getTranslation("shell.toHome"), click -> UI.getCurrent().navigate(HomeView.class));
        home.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().add(new Paragraph(sentence), home);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(titleKey);
    }
}
