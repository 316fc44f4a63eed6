package loyalty.notification;

import java.time.Clock;
import java.time.LocalDate;
import loyalty.identity.Capability;
import loyalty.identity.RunAs;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionOperations;

/** Tells who keeps the settings that mails did not get out, once a day; the page of the system says which. */
@Component
class MailTrouble {
    static final String KIND = "mail.trouble";

    private final Notifier notifier;
    private final UserDirectory directory;
    private final RunAs runAs;
    private final TransactionOperations transactions;
    private final Clock clock;

    MailTrouble(
            Notifier notifier, UserDirectory directory, RunAs runAs, TransactionOperations transactions, Clock clock) {
        this.notifier = notifier;
        this.directory = directory;
        this.runAs = runAs;
        this.transactions = transactions;
        this.clock = clock;
    }

    void report() {
        LocalDate today = LocalDate.now(clock);
        transactions.executeWithoutResult(status ->
                runAs.system(() -> directory.holders(Capability.SETTINGS_ADMIN, null)).stream()
                        .map(UserSummary::id)
                        .forEach(admin -> notifier.tell(new Notice(
                                admin, KIND, Message.of("notification.trouble.text"), "system", KIND + ":" + today))));
    }
}
