package loyalty.insight.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.Component;
import java.time.Clock;
import java.time.LocalDate;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.insight.DayFigures;
import loyalty.insight.DayService;
import loyalty.uikit.FigureRow;
import loyalty.uikit.Formats;
import loyalty.uikit.HomeCard;

/** What was done yesterday, for those who give out the work. */
@org.springframework.stereotype.Component
class YesterdayCard implements HomeCard {
    private final DayService days;
    private final Permissions permissions;
    private final Formats formats;
    private final Clock clock;

    YesterdayCard(DayService days, Permissions permissions, Formats formats, Clock clock) {
        this.days = days;
        this.permissions = permissions;
        this.formats = formats;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "insight.yesterday.title";
    }

    @Override
    public int order() {
        return 25;
    }

    @Override
    public boolean offered() {
        return permissions.allows(Capability.FOLLOWUP_ASSIGN);
    }

    @Override
    public Component content() {
        DayFigures yesterday = days.of(LocalDate.now(clock).minusDays(1));
        return new FigureRow()
                .figure(formats.number(yesterday.contacts()), translate("insight.yesterday.contacts"))
                .figure(formats.number(yesterday.followupsDone()), translate("insight.yesterday.followups"))
                .figure(formats.number(yesterday.complaintsReceived()), translate("insight.yesterday.received"))
                .figure(formats.number(yesterday.complaintsClosed()), translate("insight.yesterday.closed"));
    }
}
