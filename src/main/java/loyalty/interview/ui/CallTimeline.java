package loyalty.interview.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import com.vaadin.flow.component.UI;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.interview.InterviewService;
import loyalty.interview.LoggedCall;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Calls for surveys that reached nobody, in the customer's timeline; the others are contacts. */
@Component
@Order(60)
class CallTimeline implements TimelineSource {
    private final InterviewService interviews;
    private final Clock clock;

    CallTimeline(InterviewService interviews, Clock clock) {
        this.interviews = interviews;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "interview.timeline";
    }

    @Override
    public String icon() {
        return Icons.PHONE;
    }

    /** They tell little of the customer. */
    @Override
    public boolean shownAtFirst() {
        return false;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        return interviews.vain(customerId, offset, limit).stream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(LoggedCall call) {
        return new TimelineEntry(
                LocalDate.ofInstant(call.calledAt(), clock.getZone()),
                call.calledAt(),
                translate("interview.outcome." + call.outcome()),
                call.campaign().in(UI.getCurrent().getLocale()),
                call.by().isEmpty() ? List.of() : List.of(call.by()));
    }
}
