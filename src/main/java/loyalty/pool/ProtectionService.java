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
    private final AuditLog audit;

    ProtectionService(RuleStore rules, AuditLog audit) {
        this.rules = rules;
        this.audit = audit;
    }

    @Transactional(readOnly = true)
    public ProtectionRules rules() {
        return rules.read();
    }

    public void change(ProtectionRules wanted) {
        if (!wanted.sensible()) throw new RefusedException("pool.rules.notSensible", ProtectionRules.MOST);
        ProtectionRules before = rules.read();
        if (!rules.write(wanted)) throw new RefusedException("pool.rules.changedMeanwhile");
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
