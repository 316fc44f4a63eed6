package loyalty.feedback;

import java.util.List;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How soon complaints must be dealt with. What is open keeps the deadlines it got. */
@Service
@Transactional
public class ComplaintLimitService {
    /** A year of working time, more or less. */
    private static final int LONGEST = 60 * 8 * 250;

    private final JdbcClient jdbc;
    private final AuditLog audit;

    ComplaintLimitService(JdbcClient jdbc, AuditLog audit) {
        this.jdbc = jdbc;
        this.audit = audit;
    }

    /** By severity, the gravest last. */
    @Requires(Capability.SETTINGS_ADMIN)
    @Transactional(readOnly = true)
    public List<ComplaintLimit> all() {
        return jdbc.sql("select * from complaint_limit order by reaction_minutes desc, answer_minutes desc")
                .query(ComplaintLimit.class)
                .list();
    }

    @Requires(Capability.SETTINGS_ADMIN)
    public void save(ComplaintLimit limit) {
        if (limit.reactionMinutes() < 1 || limit.answerMinutes() > LONGEST)
            throw new RefusedException("feedback.limit.range", LONGEST / 60);
        if (limit.answerMinutes() < limit.reactionMinutes()) throw new RefusedException("feedback.limit.order");
        ComplaintLimit before = of(limit.severity());
        if (before.equals(limit)) return;
        jdbc.sql("""
                        update complaint_limit set reaction_minutes = :reaction, answer_minutes = :answer
                        where severity = :severity
                        """)
                .param("reaction", limit.reactionMinutes())
                .param("answer", limit.answerMinutes())
                .param("severity", limit.severity().name())
                .update();
        audit.record(new AuditEntry(
                "changed",
                AuditedLimits.TYPE,
                null,
                limit.severity().name(),
                described(before),
                described(limit),
                false));
    }

    private ComplaintLimit of(Severity severity) {
        return jdbc.sql("select * from complaint_limit where severity = :severity")
                .param("severity", severity.name())
                .query(ComplaintLimit.class)
                .single();
    }

    private static String described(ComplaintLimit limit) {
        return limit.reactionMinutes() + " / " + limit.answerMinutes() + " min";
    }
}
