package loyalty.exchange.ui;

import com.vaadin.flow.component.UI;
import loyalty.exchange.ImportNavigation;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.Icons;
import loyalty.uikit.NewAction;
import org.springframework.stereotype.Component;

/** Brings records in from a file. */
@Component
class ImportAction implements NewAction {
    private final Permissions permissions;

    ImportAction(Permissions permissions) {
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "exchange.imports.new";
    }

    @Override
    public String icon() {
        return Icons.IMPORT;
    }

    @Override
    public int order() {
        return 50;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.IMPORT);
    }

    @Override
    public void run() {
        UI.getCurrent().navigate(ImportNavigation.NEW);
    }
}
