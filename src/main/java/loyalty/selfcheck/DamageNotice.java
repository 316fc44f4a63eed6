package loyalty.selfcheck;

import loyalty.audit.LogDamaged;
import loyalty.identity.Capability;
import loyalty.identity.RunAs;
import loyalty.identity.UserDirectory;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Tells those who look after the system, once a day, that the log was found damaged. */
@Component
class DamageNotice {
    static final String KIND = "selfcheck.damage";

    private final Notifier notifier;
    private final UserDirectory users;
    private final RunAs runAs;

    DamageNotice(Notifier notifier, UserDirectory users, RunAs runAs) {
        this.notifier = notifier;
        this.users = users;
        this.runAs = runAs;
    }

    @EventListener
    @Transactional
    public void tell(LogDamaged damage) {
        Message text = Message.of("selfcheck.damage.text", damage.findings());
        runAs.system(() -> users.holders(Capability.SETTINGS_ADMIN, null))
                .forEach(user -> notifier.tell(
                        new Notice(user.id(), KIND, text, SecurityCheckService.ROUTE, KIND + " " + damage.day())));
    }
}
