package loyalty.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import java.util.ArrayList;
import java.util.List;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintSummary;
import loyalty.uikit.HomeCard;

/** Complaints of the team that nobody has taken on, or whose time runs out. */
@org.springframework.stereotype.Component
class UrgentComplaintsCard implements HomeCard {
    private static final int SHOWN = 5;

    private final ComplaintDesk desk;

    UrgentComplaintsCard(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "feedback.home.urgent";
    }

    @Override
    public int order() {
        return 8;
    }

    @Override
    public boolean offered() {
        return desk.mayAssign();
    }

    @Override
    public Component content() {
        List<ComplaintSummary> urgent = new ArrayList<>(page(ComplaintList.MISSED));
        urgent.addAll(page(ComplaintList.AT_RISK));
        var unassigned = new ComplaintLines(desk, List.of(), ComplaintList.UNASSIGNED);
        return new Div(
                unassigned,
                new ComplaintLines(desk, urgent.stream().limit(SHOWN).toList(), ComplaintList.MISSED));
    }

    private List<ComplaintSummary> page(ComplaintList list) {
        return desk.lists.page(ComplaintFilter.of(list), 0, SHOWN);
    }
}
