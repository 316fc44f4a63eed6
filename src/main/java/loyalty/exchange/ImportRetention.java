package loyalty.exchange;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Forgets uploads that nobody went on with, and files of rejected rows that nobody will fetch any more. */
@Component
class ImportRetention {
    private static final Duration DRAFTS = Duration.ofDays(7);
    private static final Duration REJECTED = Duration.ofDays(90);

    private final ImportStore store;
    private final PrivateFiles files;
    private final Clock clock;

    ImportRetention(ImportStore store, PrivateFiles files, Clock clock) {
        this.store = store;
        this.files = files;
        this.clock = clock;
    }

    @Scheduled(cron = "0 40 3 * * *")
    void forget() {
        Instant now = clock.instant();
        store.olderThan(now.minus(DRAFTS), true).forEach(id -> {
            store.remove(id);
            files.remove(id);
        });
        store.olderThan(now.minus(REJECTED), false).forEach(files::remove);
    }
}
