package loyalty.campaign.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/** Tabs whose contents are made when they are opened for the first time. */
class CampaignTabs extends TabSheet {
    private final Map<Tab, Runnable> waiting = new HashMap<>();

    CampaignTabs() {
        addClassName("ld-campaign-tabs");
        addSelectedChangeListener(change -> fill(change.getSelectedTab()));
    }

    void offer(String title, Supplier<Component> content) {
        var holder = new Div();
        holder.addClassName("ld-panel");
        Tab tab = new Tab(title);
        waiting.put(tab, () -> holder.add(content.get()));
        add(tab, holder);
        if (tab.equals(getSelectedTab())) fill(tab);
    }

    private void fill(Tab tab) {
        Runnable content = waiting.remove(tab);
        if (content != null) content.run();
    }
}
