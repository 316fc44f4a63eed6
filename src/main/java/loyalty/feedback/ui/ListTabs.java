package loyalty.feedback.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintLists;
import loyalty.uikit.Formats;

/** The lists of complaints, each with how many stand in it. */
class ListTabs extends Tabs {
    private static final Set<ComplaintList> UNENDING = EnumSet.of(ComplaintList.CLOSED, ComplaintList.ALL);
    private static final int UNCOUNTED = 1_000;

    private final transient ComplaintLists lists;
    private final transient Formats formats;
    private final Map<ComplaintList, Tab> tabs = new EnumMap<>(ComplaintList.class);

    ListTabs(ComplaintLists lists, Formats formats, Runnable chosen) {
        this.lists = lists;
        this.formats = formats;
        addClassName("ld-tabs");
        for (ComplaintList list : ComplaintList.values()) {
            Tab tab = new Tab(name(list));
            tabs.put(list, tab);
            add(tab);
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) chosen.run();
        });
    }

    ComplaintList list() {
        return ComplaintList.values()[getSelectedIndex()];
    }

    void show(ComplaintList list) {
        setSelectedTab(tabs.get(list));
    }

    /** What grows for ever needs no counting. */
    void count() {
        tabs.forEach((list, tab) -> {
            if (!UNENDING.contains(list)) tab.setLabel(name(list) + " " + counted(list));
        });
    }

    private String counted(ComplaintList list) {
        return formats.upTo(lists.count(ComplaintFilter.of(list)), UNCOUNTED);
    }

    private String name(ComplaintList list) {
        return getTranslation("feedback.complaint.list." + list);
    }
}
