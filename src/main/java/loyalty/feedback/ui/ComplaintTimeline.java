package loyalty.feedback.ui;

import static com.vaadin.flow.i18n.I18NProvider.translate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.ComplaintStep;
import loyalty.identity.UserDirectory;
import loyalty.uikit.Icons;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** How the customer's complaints went on, step by step, in their timeline. */
@Component
@Order(45)
class ComplaintTimeline implements TimelineSource {
    private final ComplaintLists complaints;
    private final UserDirectory users;
    private final Clock clock;

    ComplaintTimeline(ComplaintLists complaints, UserDirectory users, Clock clock) {
        this.complaints = complaints;
        this.users = users;
        this.clock = clock;
    }

    @Override
    public String titleKey() {
        return "feedback.timeline.complaints";
    }

    @Override
    public String icon() {
        return Icons.WARNING;
    }

    @Override
    public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
        List<ComplaintStep> steps = complaints.steps(customerId, offset, limit);
        Map<UUID, String> names = users.namesOf(
                steps.stream().map(ComplaintStep::byId).filter(Objects::nonNull).collect(Collectors.toSet()));
        return steps.stream().map(step -> entry(step, names)).toList();
    }

    private TimelineEntry entry(ComplaintStep step, Map<UUID, String> names) {
        UUID by = step.byId();
        return new TimelineEntry(
                LocalDate.ofInstant(step.happenedAt(), clock.getZone()),
                step.happenedAt(),
                translate("feedback.complaint.step." + step.kind()),
                StepWords.of(step),
                by == null ? List.of() : List.of(names.getOrDefault(by, "")));
    }
}
