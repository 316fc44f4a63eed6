package loyalty.results;

import java.util.List;
import java.util.UUID;
import loyalty.response.ResponseCompleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Counts answers soon after they come in. */
@Component
class AnswerCount {
    private static final int AT_ONCE = 500;

    private final AnswerTallies tallies;
    private final ThemeWords themes;
    private final TransactionTemplate transaction;

    AnswerCount(AnswerTallies tallies, ThemeWords themes, TransactionTemplate transaction) {
        this.tallies = tallies;
        this.themes = themes;
        this.transaction = transaction;
    }

    /** In the transaction of the answer, so that none is forgotten. */
    @EventListener
    void note(ResponseCompleted completed) {
        tallies.note(completed.responseId());
    }

    /** All there are; two at a time take turns. */
    void countNew() {
        List<UUID> noted;
        do {
            noted = tallies.noted(AT_ONCE);
            count(noted);
        } while (noted.size() == AT_ONCE);
    }

    private void count(List<UUID> noted) {
        if (noted.isEmpty()) return;
        transaction.executeWithoutResult(status -> {
            List<UUID> locked = tallies.locked(noted);
            List<UUID> uncounted = tallies.uncounted(locked);
            themes.add(uncounted);
            tallies.add(uncounted);
            tallies.takeUp(locked);
        });
    }
}
