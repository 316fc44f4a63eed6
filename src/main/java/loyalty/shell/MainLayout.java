package loyalty.shell;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.KeyModifier;
import com.vaadin.flow.component.Shortcuts;
import com.vaadin.flow.component.applayout.AppLayout;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.router.AfterNavigationEvent;
import com.vaadin.flow.router.AfterNavigationObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Layout;
import jakarta.annotation.security.PermitAll;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.NewAction;
import loyalty.uikit.Within;

/** The frame of every view: navigation on the left, the view's title and the user's things on top. */
@Layout
@PermitAll
@JsModule("context://scripts/frame.js")
class MainLayout extends AppLayout implements AfterNavigationObserver {
    private final Navigation navigation;
    private final TopBar topBar;

    MainLayout(Navigation navigation, TopBar topBar, OfferedActions actions) {
        this.navigation = navigation;
        this.topBar = topBar;
        addClassName("ld-frame");
        setI18n(ComponentTexts.appLayout());
        setPrimarySection(Section.DRAWER);
        addToDrawer(navigation);
        addToNavbar(topBar);
        actions.all().forEach(this::listen);
    }

    /** In a table the same key is about the row in focus; see {@link loyalty.uikit.RowAction}. */
    private void listen(NewAction action) {
        if (action.key() != null) Shortcuts.addShortcutListener(this, action::run, action.key(), KeyModifier.ALT);
    }

    @Override
    public void setContent(Component view) {
        view.getElement().setAttribute("role", "main");
        super.setContent(view);
    }

    @Override
    public void afterNavigation(AfterNavigationEvent event) {
        if (getContent() instanceof Within page) {
            topBar.leadBackTo(page);
            navigation.mark(page.listPath(), event.getLocation().getPath());
        } else {
            topBar.entitle(getContent() instanceof HasDynamicTitle view ? view.getPageTitle() : "");
        }
    }
}
