package loyalty.interview.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.campaign.CallCampaign;
import loyalty.campaign.Channel;
import loyalty.interview.InterviewService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;

/** Which surveys ask by telephone or in person today, and how many are left to call. */
@Route(InterviewNavigation.ROUTE)
@Menu(order = 36, title = "interview.title", icon = Icons.PHONE)
@RolesAllowed("SURVEY_ASK")
class InterviewListView extends Div implements HasDynamicTitle {
    private final transient Formats formats;

    InterviewListView(InterviewService interviews, Formats formats) {
        this.formats = formats;
        addClassName("ld-record-page");
        List<CallCampaign> campaigns = interviews.campaigns();
        var list = new RecordList<CallCampaign>(
                        "minmax(14rem, 3fr) minmax(9rem, 1fr) 6rem 6rem",
                        Stream.of("campaign", "channel", "due", "later")
                                .map(column -> getTranslation("interview.list." + column))
                                .toList(),
                        new EmptyState(Icons.PHONE, getTranslation("interview.list.empty")))
                .figuresLast()
                .records(query -> campaigns.stream().skip(query.getOffset()).limit(query.getLimit()), this::row);
        list.show(campaigns.size(), new Span(getTranslation("interview.list.count", campaigns.size())));
        add(list);
    }

    private RecordRow row(CallCampaign campaign) {
        String name = campaign.name().in(getLocale());
        RecordRow row = new RecordRow()
                .lead(new Anchor(InterviewNavigation.location(campaign.id()), name))
                .fact(channels(campaign))
                .figure(formats.number(campaign.due()))
                .figure(formats.number(campaign.later()));
        return campaign.due() == 0
                ? row
                : row.action(
                        getTranslation("interview.start"),
                        Icons.PHONE,
                        () -> UI.getCurrent().navigate(InterviewNavigation.location(campaign.id())));
    }

    private String channels(CallCampaign campaign) {
        return Stream.of(Channel.PHONE, Channel.IN_PERSON)
                .filter(campaign.channels()::contains)
                .map(channel -> getTranslation("campaign.channel." + channel))
                .collect(Collectors.joining(getTranslation("interview.list.and")));
    }

    @Override
    public String getPageTitle() {
        return getTranslation("interview.title");
    }
}
