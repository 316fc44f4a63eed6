package loyalty.followup;

import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** When supervisors are told of late follow-ups; what is late already goes by a new rule at once. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class EscalationService {
    private final EscalationStore store;
    private final ReminderTimes times;
    private final AuditLog audit;
    private final ApplicationEventPublisher events;

    EscalationService(EscalationStore store, ReminderTimes times, AuditLog audit, ApplicationEventPublisher events) {
        this.store = store;
        this.times = times;
        this.audit = audit;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public EscalationRule rule() {
        return store.read();
    }

    public void change(EscalationRule wanted) {
        if (!wanted.sensible()) throw new RefusedException("followup.escalation.range", EscalationRule.MOST_DAYS);
        EscalationRule before = store.read();
        if (!store.write(wanted)) throw new RefusedException("followup.escalation.changedMeanwhile");
        if (before.afterDays() == wanted.afterDays()) return;
        store.waiting().forEach(day -> store.tellAt(times.escalation(day, wanted), day));
        audit.record(new AuditEntry("changed", AuditedEscalation.TYPE, null, null, days(before), days(wanted), false));
        events.publishEvent(new EscalationChanged());
    }

    private static String days(EscalationRule rule) {
        return String.valueOf(rule.afterDays());
    }
}
