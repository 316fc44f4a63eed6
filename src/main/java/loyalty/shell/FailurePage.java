package loyalty.shell;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import loyalty.shared.Message;
import loyalty.uikit.Icons;

/** A page that says why the view asked for does not open, and leads back. */
class FailurePage extends Composite<Div> implements HasDynamicTitle {
    private String title = "";

    void say(String icon, String titleKey, Message sentence) {
        title = getTranslation(titleKey);
        var home = new Button(
                getTranslation("shell.toHome"), click -> UI.getCurrent().navigate(HomeView.class));
        home.addThemeVariants(ButtonVariant.PRIMARY);
        getContent().addClassName("ld-failure");
        getContent().add(Icons.of(icon), new Paragraph(say(sentence)), home);
    }

    private String say(Message sentence) {
        return getTranslation(sentence.key(), sentence.args().toArray());
    }

    @Override
    public String getPageTitle() {
        return title;
    }
}
