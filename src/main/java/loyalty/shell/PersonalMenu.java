package loyalty.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.icon.SvgIcon;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import java.util.LinkedHashMap;
import java.util.Map;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInUser;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Language, colours and account; on a phone the first two move into the third. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonalMenu extends MenuBar {
    private static final String ON_A_DESK = "ld-on-a-desk";
    private static final String ON_A_PHONE = "ld-on-a-phone";

    private final PersonalSettings settings;
    private final AuthenticationContext authentication;
    private final SvgIcon themeIcon = Icons.of(ColorTheme.SYSTEM.icon());
    private final Map<MenuItem, ColorTheme> themes = new LinkedHashMap<>();

    PersonalMenu(PersonalSettings settings, AuthenticationContext authentication, Permissions permissions) {
        this.settings = settings;
        this.authentication = authentication;
        addClassName("ld-personal");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        setI18n(ComponentTexts.menuBar());
        addLanguages(root(Icons.of(Icons.LANGUAGE), getTranslation("shell.language")));
        addThemes(root(themeIcon, getTranslation("shell.theme")));
        addAccount(permissions.user());
        mark(settings.theme());
    }

    private SubMenu root(SvgIcon icon, String words) {
        MenuItem root = addItem(icon, words);
        root.setAriaLabel(words);
        root.addClassNames(ON_A_DESK);
        return root.getSubMenu();
    }

    private void addLanguages(SubMenu menu) {
        for (Language language : Language.values()) {
            MenuItem item = menu.addItem(language.ownName());
            item.getElement().setAttribute("lang", language.locale().toLanguageTag());
            item.setCheckable(true);
            item.setChecked(isSpoken(language));
            item.addClickListener(click -> {
                language.speak(() -> settings.remember(language));
                item.setChecked(isSpoken(language));
            });
        }
    }

    private boolean isSpoken(Language language) {
        return language == Language.of(getLocale());
    }

    private void addThemes(SubMenu menu) {
        for (ColorTheme theme : ColorTheme.values()) {
            MenuItem item = menu.addItem(getTranslation(theme.titleKey()), click -> change(theme));
            item.setCheckable(true);
            themes.put(item, theme);
        }
    }

    private void change(ColorTheme theme) {
        settings.remember(theme);
        UI.getCurrent().getPage().setColorScheme(theme.scheme());
        mark(theme);
    }

    private void mark(ColorTheme chosen) {
        themeIcon.setSymbol(chosen.icon());
        themes.forEach((item, theme) -> item.setChecked(theme == chosen));
    }

    private void addAccount(SignedInUser user) {
        var avatar = new Avatar(user.displayName());
        avatar.setAbbreviation(Initials.of(user.displayName()));
        MenuItem root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.account", user.displayName()));
        SubMenu account = root.getSubMenu();
        account.addItem(new Span(user.displayName())).setEnabled(false);
        account.addSeparator();
        addLanguages(submenu(account, Icons.LANGUAGE, "shell.language"));
        addThemes(submenu(account, Icons.LIGHT, "shell.theme"));
        account.addItem(
                new IconAndWord(Icons.EMAIL, getTranslation("shell.account.notifications")),
                click -> UI.getCurrent().navigate("notifications/settings"));
        account.addItem(
                new IconAndWord(Icons.PASSWORD, getTranslation("shell.account.password")),
                click -> UI.getCurrent().navigate("password"));
        account.addItem(
                new IconAndWord(Icons.SECURITY, getTranslation("shell.account.secondFactor")),
                click -> UI.getCurrent().navigate("second-factor"));
        account.addItem(
                new IconAndWord(Icons.SYSTEM_THEME, getTranslation("shell.account.sessions")),
                click -> UI.getCurrent().navigate("sessions"));
        account.addItem(
                new IconAndWord(Icons.SIGN_OUT, getTranslation("shell.account.signOut")),
                click -> authentication.logout());
    }

    private SubMenu submenu(SubMenu account, String icon, String wordsKey) {
        MenuItem item = account.addItem(new IconAndWord(icon, getTranslation(wordsKey)));
        item.addClassNames(ON_A_PHONE);
        return item.getSubMenu();
    }
}
