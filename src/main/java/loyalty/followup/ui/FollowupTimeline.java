package loyalty.followup.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** What was done for the customer and what came of it, in their timeline. */
@Component
@Order(50)
class FollowupTimeline implements TimelineSource {
    private final FollowupService followups;
    private final Clock clock;

    FollowupTimeline(FollowupService followups, Clock clock) {
        this.followups = followups;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "followup.title";
    }

    @Override
    public String icon() {
        return Icons.CALENDAR;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        return followups.closed(customerId, offset, limit).stream()
                .map(this::entry)
                .toList();
    }

    private TimelineEntry entry(FollowupSummary followup) {
        Instant closed = Objects.requireNonNull(followup.closedAt());
        return new TimelineEntry(
                LocalDate.ofInstant(closed, clock.getZone()),
                closed,
                translate("followup.timeline." + followup.state(), followup.subject()),
                Objects.requireNonNullElse(followup.result(), ""),
                Stream.of(translate("followup.reason." + followup.reason()), followup.assigneeName())
                        .filter(Objects::nonNull)
                        .toList());
    }
}
