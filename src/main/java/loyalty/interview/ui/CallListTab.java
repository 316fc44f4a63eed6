package loyalty.interview.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.campaign.Call;
import loyalty.customer.CustomerNavigation;
import loyalty.interview.InterviewService;
import loyalty.uikit.EmptyState;
import loyalty.uikit.Formats;
import loyalty.uikit.Icons;
import loyalty.uikit.RecordList;
import loyalty.uikit.RecordRow;
import loyalty.uikit.RelativeTime;

/** Whom to call, the next one first. */
class CallListTab extends Div {
    private final transient Formats formats;

    CallListTab(InterviewService interviews, Formats formats, UUID campaign) {
        this.formats = formats;
        var list = new RecordList<Call>(
                        "minmax(12rem, 2fr) 9rem minmax(11rem, 1fr) 5rem",
                        Stream.of("customer", "state", "next", "tries")
                                .map(column -> getTranslation("interview.calls." + column))
                                .toList(),
                        new EmptyState(Icons.PHONE, getTranslation("interview.calls.empty")))
                .figuresLast()
                .records(query -> interviews.find(campaign, query.getOffset(), query.getLimit()).stream(), this::row);
        int count = interviews.count(campaign);
        if (count > 0)
            list.creating(
                    getTranslation("interview.start"),
                    () -> UI.getCurrent().navigate(InterviewNavigation.location(campaign)));
        list.show(count, new Span(getTranslation("interview.calls.count", count)));
        add(list);
    }

    private RecordRow row(Call call) {
        return new RecordRow()
                .lead(new Anchor(CustomerNavigation.location(call.customerId()), call.customerName()))
                .fact(getTranslation("campaign.invitation." + call.state()))
                .fact(next(call))
                .figure(formats.number(call.tries()))
                .action(
                        getTranslation("interview.call"),
                        Icons.PHONE,
                        () -> UI.getCurrent().navigate(InterviewNavigation.location(call)));
    }

    private Component next(Call call) {
        if (call.nextTryAt() == null) return new Span(getTranslation("interview.calls.now"));
        var time = new RelativeTime(call.nextTryAt(), formats);
        return call.promised() ? new Span(new Span(getTranslation("interview.calls.promised")), time) : time;
    }
}
