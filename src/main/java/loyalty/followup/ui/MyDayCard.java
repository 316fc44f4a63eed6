package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import loyalty.followup.DayCounts;
import loyalty.followup.DayPart;
import loyalty.followup.FollowupDay;
import loyalty.followup.FollowupNavigation;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** How much of one's own is overdue, due today and in the next days, each a way to it. */
@org.springframework.stereotype.Component
class MyDayCard implements HomeCard {
    private static final int ORDER = 5;

    private final FollowupDay day;
    private final Formats formats;
    private final Permissions permissions;

    MyDayCard(FollowupDay day, Formats formats, Permissions permissions) {
        this.day = day;
        this.formats = formats;
        this.permissions = permissions;
    }

    @Override
    public String titleKey() {
        return "followup.mine";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.FOLLOWUP_EDIT);
    }

    @Override
    public Component content() {
        DayCounts counts = day.counts();
        FigureRow row = new FigureRow();
        for (DayPart part : DayPart.values()) {
            int count = counts.of(part);
            row.figure(
                    formats.upTo(count, DayCounts.MOST), translate("followup.part." + part), FollowupNavigation.MINE);
        }
        return row;
    }
}
