package loyalty.shell;

import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.page.AppShellConfigurator;
import com.vaadin.flow.component.page.ColorScheme;
import com.vaadin.flow.component.page.Push;
import com.vaadin.flow.server.AppShellSettings;
import com.vaadin.flow.shared.ui.Transport;
import com.vaadin.flow.theme.aura.Aura;

/** What every page of the application carries: theme, icons, push. */
@StyleSheet(Aura.STYLESHEET)
@StyleSheet("context://styles/tokens.css")
@StyleSheet("context://styles/base.css")
@StyleSheet("context://styles/parts.css")
@StyleSheet("context://styles/frame.css")
@ColorScheme(ColorScheme.Value.SYSTEM)
@Push(transport = Transport.WEBSOCKET_XHR)
public class AppShell implements AppShellConfigurator {

    @Override
    public void configurePage(AppShellSettings page) {
        page.addFavIcon("icon", "icons/logo.svg", "any");
        page.addFavIcon("alternate icon", "icons/logo-32.png", "32x32");
        page.addLink("apple-touch-icon", "icons/logo-180.png");
        page.addMetaTag("theme-color", "#0a6478");
        page.addMetaTag("application-name", "Loyalty Desk");
    }
}
