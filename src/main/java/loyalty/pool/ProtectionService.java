package loyalty.pool;

import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The company's rules of owner protection. */
@Service
@Transactional
@Requires(Capability.SETTINGS_ADMIN)
public class ProtectionService {
    private final RuleStore rules;
    private final IdleCustomers idle;
    private final AuditLog audit;

    ProtectionService(RuleStore rules, IdleCustomers idle, AuditLog audit) {
        this.rules = rules;
        this.idle = idle;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public ProtectionRules rules() {
        return rules.read();
    }

    /** Switched off, what was announced holds no more: switched on again, owners are told anew. */
    public void change(ProtectionRules wanted) {
        if (!wanted.sensible()) throw new RefusedException("pool.rules.notSensible", ProtectionRules.MOST);
        ProtectionRules before = rules.read();
        if (!rules.write(wanted)) throw new RefusedException("pool.rules.changedMeanwhile");
        if (!wanted.active()) idle.forgetAll();
        audit.record(new AuditEntry("changed", AuditedProtection.TYPE, null, null, text(before), text(wanted), false));
    }

    /** In figures only, so it needs no translation: on or off, then the four rules. */
    private static String text(ProtectionRules rules) {
        return "%s · %d · %d · %d · %d"
                .formatted(
                        rules.active() ? "✓" : "✗",
                        rules.idleDays(),
                        rules.noticeDays(),
                        rules.dailyLimit(),
                        rules.coolDownDays());
    }
}
