package loyalty.identity;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The failed sign-ins of an account: every fifth in a row locks it, for 15 minutes at first and twice as long each time
 * after. Apart from {@link UserAccount}, so that guessing does not disturb somebody who edits the account.
 */
@Entity
@Table(name = "app_user")
class SignInCount {
    static final int TRIES = 5;
    static final Duration FIRST_LOCK = Duration.ofMinutes(15);
    static final Duration LONGEST_LOCK = Duration.ofHours(24);

    @Id
    private UUID id;

    @Column(name = "failed_sign_ins")
    private int failures;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @SuppressWarnings("NullAway.Init")
    protected SignInCount() {}

    boolean locked(Instant now) {
        return lockedUntil != null && now.isBefore(lockedUntil);
    }

    /** Counted before the password is looked at: of many tries at the same moment, only five are looked at. */
    void attempt(Instant now) {
        failures++;
        if (failures % TRIES == 0) lockedUntil = now.plus(lock(failures / TRIES));
    }

    /** Takes back the last try and no other: else who knows the password might guess codes for ever. */
    void matched() {
        failures--;
        if (failures % TRIES == TRIES - 1) lockedUntil = null;
    }

    void succeeded() {
        failures = 0;
        lockedUntil = null;
    }

    private static Duration lock(int times) {
        int doublings = Math.min(times - 1, 10);
        Duration lock = FIRST_LOCK.multipliedBy(1L << doublings);
        return lock.compareTo(LONGEST_LOCK) > 0 ? LONGEST_LOCK : lock;
    }
}
