package loyalty.shell;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.sidenav.SideNav;
import com.vaadin.flow.component.sidenav.SideNavItem;
import com.vaadin.flow.spring.annotation.SpringComponent;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import loyalty.uikit.Icons;
import loyalty.uikit.Logo;
import org.springframework.beans.factory.config.ConfigurableBeanFactory;
import org.springframework.context.annotation.Scope;

/** The ways to the views that the user may open; folds to its icons, and stays so. */
@SpringComponent
@Scope(ConfigurableBeanFactory.SCOPE_PROTOTYPE)
class Navigation extends Div {
    private static final String FOLDED = "ld-folded";

    private final PersonalSettings settings;
    private final List<SideNavItem> items = new ArrayList<>();
    private final Button fold = new Button(Icons.of(Icons.SIDEBAR), click -> turn());

    Navigation(PersonalSettings settings, ViewEntries views) {
        this.settings = settings;
        addClassName("ld-drawer");
        List<ViewEntry> all = views.all();
        List<ViewEntry> administration =
                all.stream().filter(ViewEntry::isAdministration).toList();
        List<ViewEntry> work =
                all.stream().filter(view -> !view.isAdministration()).toList();
        var ways = new Div(nav(work), administration(administration));
        ways.addClassName("ld-navigation");
        fold.addClassName("ld-fold");
        fold.addThemeVariants(ButtonVariant.TERTIARY);
        add(product(), ways, fold);
        fold(settings.navigationFolded());
    }

    private Anchor product() {
        var product = new Anchor("", new Logo(), new Span(getTranslation("uikit.product")));
        product.addClassName("ld-product");
        // When the navigation is folded only the mark is left.
        product.setAriaLabel(getTranslation("uikit.product"));
        return product;
    }

    private SideNav administration(List<ViewEntry> views) {
        SideNav nav = nav(views);
        nav.setLabel(getTranslation("shell.administration"));
        nav.getElement().removeAttribute("aria-label");
        nav.setVisible(!views.isEmpty());
        return nav;
    }

    private SideNav nav(List<ViewEntry> views) {
        var nav = new SideNav();
        nav.getElement().setAttribute("aria-label", getTranslation("shell.navigation"));
        views.stream().map(this::item).forEach(nav::addItem);
        return nav;
    }

    private SideNavItem item(ViewEntry view) {
        var item = new SideNavItem(view.title(), view.path(), Icons.of(view.icon()));
        item.setMatchNested(!view.path().isEmpty());
        items.add(item);
        return item;
    }

    /** A page within a list counts as the list. */
    void mark(String list, String page) {
        items.stream().filter(item -> list.equals(item.getPath())).forEach(item -> item.setPathAliases(Set.of(page)));
    }

    private void turn() {
        boolean folded = !hasClassName(FOLDED);
        fold(folded);
        settings.rememberNavigation(folded);
    }

    private void fold(boolean folded) {
        setClassName(FOLDED, folded);
        String words = getTranslation(folded ? "shell.navigation.unfold" : "shell.navigation.fold");
        fold.setAriaLabel(words);
        fold.setTooltipText(words);
        items.forEach(item -> item.setTooltipText(folded ? item.getLabel() : null));
    }
}
