package loyalty.shell;

import com.vaadin.flow.component.page.ColorScheme;
import java.util.Locale;
import loyalty.uikit.Icons;

/** Light or dark, or as the device has it. */
enum ColorTheme {
    SYSTEM(ColorScheme.Value.SYSTEM, Icons.SYSTEM_THEME),
    LIGHT(ColorScheme.Value.LIGHT, Icons.LIGHT),
    DARK(ColorScheme.Value.DARK, Icons.DARK);

    private final ColorScheme.Value scheme;
    private final String icon;

    ColorTheme(ColorScheme.Value scheme, String icon) {
        this.scheme = scheme;
        this.icon = icon;
    }

    ColorScheme.Value scheme() {
        return scheme;
    }

    String icon() {
        return icon;
    }

    String titleKey() {
        return "shell.theme." + name().toLowerCase(Locale.ROOT);
    }
}
