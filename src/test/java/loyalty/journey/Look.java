package loyalty.journey;

import com.microsoft.playwright.options.ColorScheme;
import java.util.List;
import java.util.Locale;

/** What a visitor's browser is like: its language, the width of its window, and whether it asks for dark colours. */
public record Look(Locale locale, int width, boolean dark) {
    public static final Look ENGLISH = new Look(Locale.ENGLISH, 1440, false);
    public static final Look CHINESE = new Look(Locale.SIMPLIFIED_CHINESE, 1440, false);

    public static List<Look> languages() {
        return List.of(ENGLISH, CHINESE);
    }

    public Look onPhone() {
        return new Look(locale, 390, dark);
    }

    public Look inTheDark() {
        return new Look(locale, width, true);
    }

    int height() {
        return width < 600 ? 844 : 900;
    }

    ColorScheme scheme() {
        return dark ? ColorScheme.DARK : ColorScheme.LIGHT;
    }

    String suffix() {
        return locale.toLanguageTag() + "-" + width + (dark ? "-dark" : "");
    }
}
