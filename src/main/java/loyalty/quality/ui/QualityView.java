package loyalty.quality.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;
import loyalty.customer.CustomerFields;
import loyalty.quality.DuplicateService;
import loyalty.quality.QualityNavigation;
import loyalty.quality.QualityService;
import loyalty.quality.WorkList;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;

/** The work list of data quality: a tab for each kind of thing to put right, read when it is opened. */
@Route(QualityNavigation.ROUTE)
@Menu(order = 40, title = "quality.title", icon = Icons.QUALITY)
@RolesAllowed("CUSTOMER_MERGE")
@StyleSheet("context://styles/quality.css")
class QualityView extends Div implements HasDynamicTitle {
    private final TabSheet sheet = new TabSheet();
    private final Map<Tab, Supplier<Component>> unopened = new HashMap<>();

    QualityView(DuplicateService duplicates, QualityService quality, CustomerFields fields, Formats formats) {
        addClassName("ld-quality");
        sheet.addClassName("ld-tabs");
        sheet.setSizeFull();
        tab("quality.duplicates", () -> new DuplicateList(duplicates, formats));
        for (WorkList list : WorkList.values())
            tab("quality.list." + list, () -> new WorkItemList(list, quality, fields, formats));
        tab("quality.completeness", () -> new CompletenessChart(quality.completeness(), formats));
        sheet.addSelectedChangeListener(change -> open(change.getSelectedTab()));
        open(sheet.getSelectedTab());
        add(sheet);
    }

    private void tab(String titleKey, Supplier<Component> content) {
        Div holder = new Div();
        holder.addClassName("ld-panel");
        unopened.put(sheet.add(getTranslation(titleKey), holder), content);
    }

    private void open(Tab tab) {
        Supplier<Component> content = unopened.remove(tab);
        if (content != null) ((Div) sheet.getComponent(tab)).add(content.get());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("quality.title");
    }
}
