package loyalty.notification;

import loyalty.identity.Capability;
import loyalty.identity.PermissionLoan;
import loyalty.identity.PermissionLoanChanged;
import loyalty.shared.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Tells colleagues what they were lent, and when it was taken back early. */
@Component
class LendingNotices {
    private static final String KIND = "identity.lending";

    private final Notifier notifier;

    LendingNotices(Notifier notifier) {
        this.notifier = notifier;
    }

    @Configuration
    static class Kind {
        @Bean
        NotificationKind permissionLent() {
            return new NotificationKind(KIND, "identity.lending.borrowed", Capability.CUSTOMER_VIEW, false);
        }
    }

    @EventListener
    void on(PermissionLoanChanged change) {
        PermissionLoan loan = change.loan();
        Message what = Message.of("identity.capability." + loan.capability());
        String key = change.takenBack() ? "identity.lending.notice.takenBack" : "identity.lending.notice.lent";
        notifier.tell(
                new Notice(loan.borrowerId(), KIND, Message.of(key, change.lender(), what), "", key + " " + loan.id()));
    }
}
