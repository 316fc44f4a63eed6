package loyalty.shell;

import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.applayout.DrawerToggle;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import loyalty.uikit.ComponentTexts;

/** The frame of every view: navigation on the left, the view's title and the user's things on top. */
@Layout
@PermitAll
@JsModule("context://scripts/frame.js")
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final H1 title = new H1();

    MainLayout(Navigation navigation, TopBar topBar) {
        addClassName("ld-frame");
        setI18n(ComponentTexts.appLayout());
        setPrimarySection(Section.DRAWER);
        title.addClassName("ld-title");
        addToDrawer(navigation);
        addToNavbar(drawerToggle(), title, topBar);
    }

    private DrawerToggle drawerToggle() {
        var toggle = new DrawerToggle();
        toggle.setAriaLabel(getTranslation("shell.navigation"));
        return toggle;
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        title.setText(getContent() instanceof HasDynamicTitle view ? view.getPageTitle() : "");
    }
}
