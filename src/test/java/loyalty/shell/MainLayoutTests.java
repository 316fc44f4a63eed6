package loyalty.shell;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.i18n.I18NProvider;
import java.util.List;
import java.util.Locale;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInAs;
import loyalty.uikit.Language;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

@OnH2
@SignedInAs("rep.layout")
class MainLayoutTests extends SpringBrowserlessTest {
    @Autowired
    SignIn signIn;

    @Autowired
    PersonalSettings settings;

    @Test
    void showsTheTitleOfTheView() {
        navigate(HomeView.class);
        assertThat(title()).isEqualTo("Home");
    }

    @Test
    void leadsOnlyToViewsThatTheRoleOpens() {
        navigate(HomeView.class);
        assertThat(wayTitles()).contains("Home").doesNotContain(auditTitle());
    }

    @Test
    @SignedInAs("supervisor.layout")
    void leadsSupervisorsToTheLogToo() {
        navigate(HomeView.class);
        assertThat(wayTitles()).contains("Home", auditTitle());
    }

    @Test
    void staysFoldedOnceFolded() {
        signIn.as(IdentityFixture.fresh("rep.folding"));
        navigate(HomeView.class);
        test($(Button.class).withClassName("ld-fold").single()).click();
        assertThat($(Navigation.class).single().hasClassName("ld-folded")).isTrue();
        assertThat(settings.navigationFolded()).isTrue();
    }

    @Test
    void changesTheLanguageWithoutLeavingTheView() {
        navigate(HomeView.class);
        Language.CHINESE.speak(() -> {});
        assertThat(UI.getCurrent().getLocale()).isEqualTo(Locale.SIMPLIFIED_CHINESE);
        assertThat(getCurrentView()).isInstanceOf(HomeView.class);
        assertThat(title()).isEqualTo("首页");
        assertThat(wayTitles()).contains("首页");
    }

    private static String auditTitle() {
        return I18NProvider.translate("audit.view.title");
    }

    private String title() {
        return $(H1.class).withClassName("ld-title").single().getText();
    }

    private List<String> wayTitles() {
        return $(SideNavItem.class).all().stream().map(SideNavItem::getLabel).toList();
    }
}
