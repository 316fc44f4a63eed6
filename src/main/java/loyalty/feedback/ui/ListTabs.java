package loyalty.feedback.ui;

import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.Tabs;
import com.vaadin.flow.router.QueryParameters;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.Consumer;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintLists;
import loyalty.uikit.Formats;

/** The lists of complaints, each with how many stand in it. */
class ListTabs extends Tabs {
    static final String PARAMETER = "list";
    private static final int UNCOUNTED = 1_000;

    private final transient ComplaintLists lists;
    private final transient Formats formats;
    private final Map<ComplaintList, Tab> tabs = new EnumMap<>(ComplaintList.class);

    ListTabs(ComplaintLists lists, Formats formats, Consumer<ComplaintList> chosen) {
        this.lists = lists;
        this.formats = formats;
        addClassName("ld-tabs");
        for (ComplaintList list : ComplaintList.values()) {
            Tab tab = new Tab(name(list));
            tabs.put(list, tab);
            add(tab);
        }
        addSelectedChangeListener(change -> {
            if (change.isFromClient()) chosen.accept(list());
        });
    }

    ComplaintList list() {
        return ComplaintList.values()[getSelectedIndex()];
    }

    /** As an address asks for it; else the first. */
    void show(QueryParameters parameters) {
        String asked = parameters.getSingleParameter(PARAMETER).orElse("");
        setSelectedTab(tabs.get(Arrays.stream(ComplaintList.values())
                .filter(list -> list.name().equals(asked))
                .findFirst()
                .orElse(ComplaintList.MINE)));
    }

    /** What is closed needs no counting. */
    void count() {
        tabs.forEach((list, tab) -> {
            if (list != ComplaintList.CLOSED) tab.setLabel(name(list) + " " + counted(list));
        });
    }

    private String counted(ComplaintList list) {
        return formats.upTo(lists.count(ComplaintFilter.of(list)), UNCOUNTED);
    }

    private String name(ComplaintList list) {
        return getTranslation("feedback.complaint.list." + list);
    }
}
