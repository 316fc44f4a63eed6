package loyalty.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.avatar.Avatar;
import com.vaadin.flow.component.contextmenu.MenuItem;
import com.vaadin.flow.component.contextmenu.SubMenu;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.menubar.MenuBarVariant;
import com.vaadin.flow.spring.annotation.SpringComponent;
import com.vaadin.flow.spring.security.AuthenticationContext;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInUser;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Icons;
import loyalty.uikit.Language;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** Language, colours and account. On a phone the first two fold into one menu. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class PersonalMenu extends MenuBar {
    private final PersonalSettings settings;
    private final AuthenticationContext authentication;

    PersonalMenu(PersonalSettings settings, AuthenticationContext authentication, Permissions permissions) {
        this.settings = settings;
        this.authentication = authentication;
        addClassName("ld-personal");
        addThemeVariants(MenuBarVariant.TERTIARY, MenuBarVariant.ALIGN_END);
        setI18n(ComponentTexts.menuBar());
        setReverseCollapseOrder(true);
        addLanguages();
        addThemes();
        addAccount(permissions.user());
    }

    private void addLanguages() {
        SubMenu languages = addRoot(Icons.LANGUAGE, getTranslation("shell.language"));
        for (Language language : Language.values()) {
            MenuItem item = languages.addItem(language.ownName(), click -> speak(language));
            item.getElement().setAttribute("lang", language.locale().toLanguageTag());
            item.setCheckable(true);
            item.setChecked(language == Language.of(getLocale()));
        }
    }

    private void speak(Language language) {
        settings.remember(language);
        language.speak();
    }

    private void addThemes() {
        SubMenu themes = addRoot(settings.theme().icon(), getTranslation("shell.theme"));
        for (ColorTheme theme : ColorTheme.values()) {
            MenuItem item = themes.addItem(getTranslation(theme.titleKey()), click -> show(theme));
            item.setCheckable(true);
            item.setChecked(theme == settings.theme());
        }
    }

    private void show(ColorTheme theme) {
        settings.remember(theme);
        UI.getCurrent().getPage().setColorScheme(theme.scheme());
    }

    private SubMenu addRoot(String icon, String words) {
        MenuItem root = addItem(new IconAndWord(icon, words), words);
        root.setAriaLabel(words);
        return root.getSubMenu();
    }

    private void addAccount(SignedInUser user) {
        var avatar = new Avatar(user.displayName());
        MenuItem root = addItem(avatar);
        root.setAriaLabel(getTranslation("shell.account", user.displayName()));
        SubMenu account = root.getSubMenu();
        account.addItem(new Span(user.displayName())).setEnabled(false);
        account.addSeparator();
        account.addItem(
                new IconAndWord(Icons.PASSWORD, getTranslation("shell.account.password")),
                click -> UI.getCurrent().navigate("password"));
        account.addItem(
                new IconAndWord(Icons.SIGN_OUT, getTranslation("shell.account.signOut")),
                click -> authentication.logout());
    }
}
