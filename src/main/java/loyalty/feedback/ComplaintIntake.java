package loyalty.feedback;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** Begins the way of a complaint, and ends it when it turns out to be none. */
@Component
class ComplaintIntake {
    private final ComplaintBook book;
    private final ComplaintStore complaints;
    private final ComplaintLimits limits;
    private final ComplaintNotices notices;
    private final Permissions permissions;
    private final Clock clock;

    ComplaintIntake(
            ComplaintBook book,
            ComplaintStore complaints,
            ComplaintLimits limits,
            ComplaintNotices notices,
            Permissions permissions,
            Clock clock) {
        this.book = book;
        this.complaints = complaints;
        this.limits = limits;
        this.notices = notices;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** The clock counts from when the customer spoke, not from when somebody got round to enter it. */
    void receive(Feedback feedback, Severity severity) {
        Instant start = receivedAt(feedback.data().givenOn());
        ComplaintClock running = ComplaintClock.started(start, limits.from(start, severity));
        Complaint complaint = Complaint.received(feedback.id(), feedback.customerId(), severity, running);
        book.begin(complaint, ComplaintStep.of(StepKind.RECEIVED, null, complaint, caller(), clock.instant()));
        if (isNews(complaint))
            notices.opened(complaint, caller(), complaint.clock().startedAt());
    }

    /** Its steps stay. */
    void withdraw(UUID id) {
        complaints
                .locked(id)
                .ifPresent(complaint -> book.end(
                        id, ComplaintStep.of(StepKind.WITHDRAWN, complaint, complaint, caller(), clock.instant())));
    }

    /** What is entered late from long ago is overdue at once, and that is told soon enough. */
    private boolean isNews(Complaint complaint) {
        return complaint.clock().state(clock.instant()) != ClockState.MISSED;
    }

    /** Of another day nobody knows the hour: its end. */
    private Instant receivedAt(LocalDate day) {
        Instant now = clock.instant();
        Instant endOfDay = day.plusDays(1).atStartOfDay(clock.getZone()).toInstant();
        return endOfDay.isBefore(now) ? endOfDay : now;
    }

    private UUID caller() {
        return permissions.user().id();
    }
}
