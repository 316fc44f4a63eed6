package loyalty.uikit;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.VaadinSession;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the product, by the name it gives itself. */
public enum Language {
    ENGLISH(Locale.ENGLISH, "English"),
    CHINESE(Locale.SIMPLIFIED_CHINESE, "简体中文");

    private final Locale locale;
    private final String ownName;

    Language(Locale locale, String ownName) {
        this.locale = locale;
        this.ownName = ownName;
    }

    public Locale locale() {
        return locale;
    }

    public String ownName() {
        return ownName;
    }

    /** @param tag as a browser writes it: {@code en}, {@code zh-CN} */
    public static Optional<Language> byTag(String tag) {
        return Arrays.stream(values())
                .filter(language -> language.locale.toLanguageTag().equals(tag))
                .findFirst();
    }

    public boolean isSpoken() {
        return UI.getCurrent().getLocale().equals(locale);
    }

    /** Says the current view and its frame again in this language; a view with unsaved work may object. */
    public void speak() {
        VaadinSession.getCurrent().setLocale(locale);
        UI.getCurrent().refreshCurrentRoute(true);
    }
}
