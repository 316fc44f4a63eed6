package loyalty.shell;

import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.Arrays;
import java.util.Optional;
import loyalty.identity.SignedInUser;
import loyalty.identity.UserPreferences;
import loyalty.uikit.Language;
import org.springframework.stereotype.Component;

/** How the current user wants the frame; the defaults for whoever is not signed in. */
@Component
class PersonalSettings {
    private static final String THEME = "theme";
    private static final String NAVIGATION = "navigation";
    private static final String FOLDED = "folded";

    private final UserPreferences preferences;
    private final AuthenticationContext authentication;

    PersonalSettings(UserPreferences preferences, AuthenticationContext authentication) {
        this.preferences = preferences;
        this.authentication = authentication;
    }

    /** Empty: as the browser asks. */
    Optional<Language> language() {
        return get(UserPreferences.LANGUAGE).flatMap(Language::byTag);
    }

    void remember(Language language) {
        preferences.put(UserPreferences.LANGUAGE, language.locale().toLanguageTag());
    }

    ColorTheme theme() {
        return get(THEME)
                .flatMap(name -> Arrays.stream(ColorTheme.values())
                        .filter(theme -> theme.name().equals(name))
                        .findFirst())
                .orElse(ColorTheme.SYSTEM);
    }

    void remember(ColorTheme theme) {
        preferences.put(THEME, theme.name());
    }

    boolean navigationFolded() {
        return get(NAVIGATION).filter(FOLDED::equals).isPresent();
    }

    void rememberNavigation(boolean folded) {
        preferences.put(NAVIGATION, folded ? FOLDED : "");
    }

    private Optional<String> get(String name) {
        return authentication.getAuthenticatedUser(SignedInUser.class).flatMap(user -> preferences.get(name));
    }
}
