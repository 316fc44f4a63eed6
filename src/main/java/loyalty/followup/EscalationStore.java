package loyalty.followup;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** After how many days supervisors are told, and what waits for it. */
@Repository
class EscalationStore {
    private final JdbcClient jdbc;

    EscalationStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    EscalationRule read() {
        return jdbc.sql("select after_days, version from followup_escalation")
                .query(EscalationRule.class)
                .single();
    }

    /** @return whether nobody had changed it since */
    boolean write(EscalationRule rule) {
        return jdbc.sql("""
                        update followup_escalation set after_days = :afterDays, version = version + 1
                        where version = :version
                        """).paramSource(rule).update() == 1;
    }

    /** The due days of what supervisors are told of next. */
    List<LocalDate> waiting() {
        return jdbc.sql("select distinct open_due_on from followup where notice = :escalation")
                .param("escalation", ReminderKind.ESCALATION.name())
                .query(LocalDate.class)
                .list();
    }

    void tellAt(Instant moment, LocalDate dueOn) {
        jdbc.sql("update followup set notice_at = :at where open_due_on = :day and notice = :escalation")
                .param("at", moment.atOffset(ZoneOffset.UTC))
                .param("day", dueOn)
                .param("escalation", ReminderKind.ESCALATION.name())
                .update();
    }
}
