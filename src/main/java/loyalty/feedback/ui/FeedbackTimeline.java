package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.util.List;
import java.util.UUID;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.feedback.FeedbackService;
import loyalty.feedback.FeedbackSummary;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What the customer said, in their timeline. */
@Component
@Order(40)
class FeedbackTimeline implements TimelineSource {
    private final FeedbackService feedback;

    FeedbackTimeline(FeedbackService feedback) {
        this.feedback = feedback;
    }

    @Override
    public String titleKey() {
        return "feedback.title";
    }

    @Override
    public String icon() {
        return Icons.FEEDBACK;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        return feedback.newest(customerId, offset, limit).stream()
                .map(FeedbackTimeline::entry)
                .toList();
    }

    private static TimelineEntry entry(FeedbackSummary said) {
        return new TimelineEntry(
                said.givenOn(),
                null,
                translate("feedback.kind." + said.kind()),
                said.content(),
                said.state() == null ? List.of() : List.of(translate("feedback.complaint.state." + said.state())));
    }
}
