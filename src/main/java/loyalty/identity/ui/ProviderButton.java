package loyalty.identity.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import loyalty.identity.ProviderSettings;
import loyalty.uikit.Icons;

/** Leads to the company's identity provider. */
class ProviderButton extends Anchor {
    ProviderButton(ProviderSettings provider) {
        String name = provider.name().isBlank() ? getTranslation("identity.login.company") : provider.name();
        var button = new Button(getTranslation("identity.login.through", name), Icons.of(Icons.SECURITY));
        button.setWidthFull();
        button.setTabIndex(-1);
        setHref("login/to/company");
        setRouterIgnore(true);
        addClassName("ld-provider");
        add(button);
    }
}
