package loyalty.followup;

import java.time.Clock;
import java.util.List;
import loyalty.identity.RunAs;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Tells what is due. A reminder is told and struck off in one transaction, and whoever tells it holds its row: two nodes
 * tell each once, and what a crash interrupted is told by the next run.
 */
@Component
class FollowupReminders {
    private static final int BATCH = 500;

    private final ReminderStore store;
    private final ReminderTexts notices;
    private final ReminderTimes times;
    private final TransactionTemplate transaction;
    private final RunAs runAs;
    private final Clock clock;

    FollowupReminders(
            ReminderStore store,
            ReminderTexts notices,
            ReminderTimes times,
            TransactionTemplate transaction,
            RunAs runAs,
            Clock clock) {
        this.store = store;
        this.notices = notices;
        this.times = times;
        this.transaction = transaction;
        this.runAs = runAs;
        this.clock = clock;
    }

    void tellAllDue() {
        int told = BATCH;
        while (told == BATCH) {
            told = runAs.system(() -> transaction.execute(status -> tellSome()));
        }
    }

    private int tellSome() {
        List<DueReminder> due = store.due(clock.instant(), BATCH);
        notices.tell(due);
        due.forEach(reminder -> store.remind(reminder.id(), times.after(reminder.kind(), reminder.data())));
        return due.size();
    }
}
