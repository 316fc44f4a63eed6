package loyalty.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import loyalty.exchange.ImportNavigation;
import loyalty.exchange.ImportRuns;
import loyalty.exchange.ImportSummary;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RelativeTime;

/** The user's past imports, and the way to a new one. */
@Route(ImportNavigation.LIST)
@Menu(order = 60, title = "exchange.imports.title", icon = Icons.IMPORT)
@RolesAllowed("IMPORT")
@StyleSheet("context://styles/exchange.css")
class ImportListView extends Div implements HasDynamicTitle {
    private static final int SHOWN = 50;
    private final transient Formats formats;

    ImportListView(ImportRuns runs, Formats formats) {
        this.formats = formats;
        addClassName("ld-imports");
        List<ImportSummary> imports = runs.recent(SHOWN);
        if (imports.isEmpty()) {
            add(new EmptyState(Icons.IMPORT, getTranslation("exchange.imports.empty"), newImport()));
        } else {
            add(newImport(), list(imports));
        }
    }

    private Button newImport() {
        var button = new Button(
                getTranslation("exchange.imports.new"),
                Icons.of(Icons.ADD),
                click -> UI.getCurrent().navigate(ImportNavigation.NEW));
        button.addThemeVariants(ButtonVariant.PRIMARY);
        return button;
    }

    private UnorderedList list(List<ImportSummary> imports) {
        var list = new UnorderedList();
        list.addClassName("ld-import-list");
        imports.forEach(each -> list.add(item(each)));
        return list;
    }

    private ListItem item(ImportSummary summary) {
        var name = new Anchor(ImportNavigation.to(summary.id()), summary.fileName());
        var subject = new Span(getTranslation("exchange.subject." + summary.subject()));
        var rows = new Span(
                getTranslation("exchange.imports.rows", summary.counts().read()));
        rows.addClassName("ld-figures");
        var facts = new Div(subject, rows, new RelativeTime(summary.createdAt(), formats));
        facts.addClassName("ld-import-facts");
        return new ListItem(name, facts, new StateBadge(summary.state()));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("exchange.imports.title");
    }
}
