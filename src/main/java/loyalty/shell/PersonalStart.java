package loyalty.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.server.communication.IndexHtmlResponse;
import java.util.Locale;
import loyalty.uikit.Language;
import org.jsoup.nodes.Element;
import org.springframework.stereotype.Component;

/** Gives each page its user's language and colours before the first view is drawn. */
@Component
class PersonalStart implements VaadinServiceInitListener {
    private final PersonalSettings settings;

    PersonalStart(PersonalSettings settings) {
        this.settings = settings;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.addIndexHtmlRequestListener(this::prepareDocument);
        event.getSource().addUIInitListener(this::prepareUi);
    }

    /** Else a page that is to be dark would flash up light, and Chinese would be read out as English. */
    private void prepareDocument(IndexHtmlResponse response) {
        Element html = response.getDocument().root().firstElementChild();
        if (html != null) {
            html.attr(
                    "lang",
                    language(VaadinSession.getCurrent().getLocale()).locale().toLanguageTag());
            html.attr("style", "color-scheme: " + settings.theme().scheme().getValue());
        }
    }

    private void prepareUi(UIInitEvent event) {
        UI ui = event.getUI();
        language(ui.getLocale()).applyTo(ui);
        ui.getPage().setColorScheme(settings.theme().scheme());
    }

    private Language language(Locale ofBrowser) {
        return settings.language().orElseGet(() -> Language.of(ofBrowser));
    }
}
