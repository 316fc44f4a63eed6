package loyalty.uikit;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.router.NavigationTrigger;
import com.vaadin.flow.server.Command;
import com.vaadin.flow.server.VaadinSession;
import com.vaadin.flow.shared.Registration;
import java.util.Arrays;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;

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

    /** The language in which the product speaks to people of this locale. */
    public static Language of(Locale locale) {
        return locale.getLanguage().equals(CHINESE.locale.getLanguage()) ? CHINESE : ENGLISH;
    }

    /**
     * Says the current view and its frame again in this language, once the view lets itself be left: one with unsaved
     * work asks first, and may stay as it is.
     *
     * @param spoken what else to do then
     */
    public void speak(Command spoken) {
        UI ui = UI.getCurrent();
        var waiting = new AtomicReference<Registration>();
        waiting.set(ui.addBeforeEnterListener(event -> {
            Objects.requireNonNull(waiting.get()).remove();
            if (event.getTrigger() == NavigationTrigger.REFRESH_ROUTE) {
                VaadinSession.getCurrent().setLocale(locale);
                applyTo(ui);
                spoken.execute();
            }
        }));
        ui.refreshCurrentRoute(true);
    }

    /** What is drawn from now on is in this language, and so is what the browser says by itself. */
    public void applyTo(UI ui) {
        ui.setLocale(locale);
        String lost = translate(locale, "uikit.connection.lost");
        String givenUp = translate(locale, "uikit.connection.givenUp");
        ui.getReconnectDialogConfiguration().setDialogText(lost);
        ui.getReconnectDialogConfiguration().setDialogTextGaveUp(givenUp);
        ui.getPage().executeJs("""
                        document.documentElement.lang = $0;
                        Object.assign(window.Vaadin?.connectionIndicator ?? {},
                            { onlineText: $1, reconnectingText: $2, offlineText: $3 });
                        """, locale.toLanguageTag(), translate(locale, "uikit.connection.back"), lost, givenUp);
    }
}
