package loyalty.shell;

import com.vaadin.flow.component.ReconnectDialogConfiguration;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.i18n.I18NProvider;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.UIInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
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

    /** Else a page that is to be dark would flash up light. */
    private void prepareDocument(IndexHtmlResponse response) {
        Element html = response.getDocument().root().selectFirst("html");
        if (html != null && settings.theme() != ColorTheme.SYSTEM) {
            html.attr("style", "color-scheme: " + settings.theme().scheme().getValue());
        }
    }

    private void prepareUi(UIInitEvent event) {
        UI ui = event.getUI();
        settings.language().map(Language::locale).ifPresent(ui::setLocale);
        ui.getPage().setColorScheme(settings.theme().scheme());
        sayWhenTheConnectionIsLost(ui);
    }

    private static void sayWhenTheConnectionIsLost(UI ui) {
        Locale locale = ui.getLocale();
        ReconnectDialogConfiguration dialog = ui.getReconnectDialogConfiguration();
        dialog.setDialogText(I18NProvider.translate(locale, "shell.connection.lost"));
        dialog.setDialogTextGaveUp(I18NProvider.translate(locale, "shell.connection.givenUp"));
    }
}
