package loyalty.feedback;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.UUID;
import loyalty.OnH2;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Worked from 9 to 12 and from 13 to 18; counted by hand. */
@OnH2
class ComplaintClockTests {
    @Autowired
    ComplaintLimits limits;

    @Autowired
    Clock clock;

    @Test
    void aWeekendDoesNotCount() {
        // A Friday, half an hour before the end.
        Complaint received = received("2026-11-13T17:30", Severity.CRITICAL);
        assertThat(at(received, "2026-11-13T17:59")).isEqualTo(ClockState.WITHIN);
        assertThat(at(received, "2026-11-15T12:00")).as("on Sunday").isEqualTo(ClockState.WITHIN);
        assertThat(at(received, "2026-11-16T09:14")).isEqualTo(ClockState.WITHIN);
        assertThat(at(received, "2026-11-16T09:15")).as("45 of 60 minutes used").isEqualTo(ClockState.AT_RISK);
        assertThat(at(received, "2026-11-16T09:30")).isEqualTo(ClockState.MISSED);

        Complaint started = received.assigned(UUID.randomUUID()).started(moment("2026-11-16T09:31"));
        assertThat(at(started, "2026-11-16T09:31")).as("now the answer's clock").isEqualTo(ClockState.WITHIN);
        assertThat(at(started, "2026-11-16T15:30")).as("6 of 8 hours used").isEqualTo(ClockState.AT_RISK);
        assertThat(started.clock().dueAt()).isEqualTo(moment("2026-11-16T17:30"));
    }

    @Test
    void holidaysDoNotCountAndTheClockStopsAtTheAnswerAndStartsAnew() {
        // The day before the National Day holidays, which last until 7 October.
        Complaint received = received("2026-09-30T16:00", Severity.HIGH);
        assertThat(at(received, "2026-10-07T23:00")).isEqualTo(ClockState.WITHIN);
        assertThat(at(received, "2026-10-08T10:00")).isEqualTo(ClockState.AT_RISK);
        assertThat(received.clock().dueAt()).isEqualTo(moment("2026-10-08T11:00"));

        Complaint assigned = received.assigned(UUID.randomUUID());
        assertThat(assigned.clock().dueAt()).as("nobody reacted yet").isEqualTo(moment("2026-10-08T11:00"));
        Complaint started = assigned.started(moment("2026-10-08T10:30"));
        assertThat(at(started, "2026-10-09T10:59")).isEqualTo(ClockState.WITHIN);
        assertThat(at(started, "2026-10-09T11:00")).isEqualTo(ClockState.AT_RISK);
        assertThat(at(started, "2026-10-09T16:00")).isEqualTo(ClockState.MISSED);

        Complaint answered = started.answered(moment("2026-10-09T15:59"), "Done");
        assertThat(answered.clock().dueAt()).isNull();
        assertThat(at(answered, "2026-12-24T12:00")).isEqualTo(ClockState.KEPT);
        assertThat(at(started.answered(moment("2026-10-09T16:01"), "Done"), "2026-12-24T12:00"))
                .isEqualTo(ClockState.LATE);

        // Saturday, 10 October, is worked to make up for the holidays; 11 October is a Sunday.
        Complaint reopened = answered.reopened(started("2026-10-10T17:00", Severity.HIGH));
        assertThat(reopened.clock().dueAt()).isEqualTo(moment("2026-10-12T12:00"));
        assertThat(at(reopened, "2026-10-12T10:59")).isEqualTo(ClockState.WITHIN);
        assertThat(at(reopened, "2026-10-12T11:00")).isEqualTo(ClockState.AT_RISK);
    }

    @Test
    void tellingTheCustomerIsAReactionAndOnlyTheFirstCounts() {
        Complaint told = received("2026-11-16T09:00", Severity.NORMAL).told(moment("2026-11-16T10:00"));
        assertThat(told.clock().reactedAt()).isEqualTo(moment("2026-11-16T10:00"));
        Complaint started = told.assigned(UUID.randomUUID()).started(moment("2026-11-17T10:00"));
        assertThat(started.clock().reactedAt()).isEqualTo(moment("2026-11-16T10:00"));
    }

    @Test
    void anotherSeverityMovesTheDeadlinesButNotTheStart() {
        Complaint received = received("2026-11-16T09:00", Severity.NORMAL);
        Complaint graded =
                received.graded(Severity.CRITICAL, limits.from(received.clock().startedAt(), Severity.CRITICAL));
        assertThat(graded.clock().dueAt()).isEqualTo(moment("2026-11-16T10:00"));
    }

    private Complaint received(String start, Severity severity) {
        return Complaint.received(UUID.randomUUID(), UUID.randomUUID(), severity, started(start, severity));
    }

    private ComplaintClock started(String start, Severity severity) {
        return ComplaintClock.started(moment(start), limits.from(moment(start), severity));
    }

    private ClockState at(Complaint complaint, String now) {
        return complaint.clock().state(moment(now));
    }

    private Instant moment(String local) {
        return LocalDateTime.parse(local).atZone(clock.getZone()).toInstant();
    }
}
