package loyalty.feedback.ui;

import com.vaadin.flow.component.Component;
import java.util.List;
import loyalty.feedback.ComplaintFilter;
import loyalty.feedback.ComplaintList;
import loyalty.feedback.ComplaintSummary;
import loyalty.identity.Capability;
import loyalty.uikit.HomeCard;

/** The complaints the user has to deal with, what is due first on top. */
@org.springframework.stereotype.Component
class MyComplaintsCard implements HomeCard {
    private static final int SHOWN = 5;

    private final ComplaintDesk desk;

    MyComplaintsCard(ComplaintDesk desk) {
        this.desk = desk;
    }

    @Override
    public String titleKey() {
        return "feedback.home.mine";
    }

    @Override
    public int order() {
        return 12;
    }

    @Override
    public boolean offered() {
        return desk.permissions.allows(Capability.FEEDBACK_EDIT);
    }

    @Override
    public Component content() {
        List<ComplaintSummary> mine = desk.lists.page(ComplaintFilter.of(ComplaintList.MINE), 0, SHOWN);
        return new ComplaintLines(desk, mine, ComplaintList.MINE);
    }
}
