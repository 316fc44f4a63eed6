package loyalty.identity;

import java.time.Clock;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Counts the tries to sign in and announces how they ended, each in a transaction of its own. */
@Component
class SignInAttempts {
    private final SignInCountRepository counts;
    private final Clock clock;
    private final ApplicationEventPublisher events;

    SignInAttempts(SignInCountRepository counts, Clock clock, ApplicationEventPublisher events) {
        this.counts = counts;
        this.clock = clock;
        this.events = events;
    }

    /** @return whether the password may be looked at; not while the account is locked */
    @Transactional
    boolean begin(UUID userId) {
        SignInCount count = counts.findById(userId).orElseThrow();
        if (count.locked(clock.instant())) return false;
        count.attempt(clock.instant());
        return true;
    }

    /** The password was right; wrong ones before it still count until the sign-in is complete. */
    @Transactional
    void matched(UUID userId) {
        counts.findById(userId).orElseThrow().matched();
    }

    @Transactional
    void succeeded(UUID userId) {
        counts.findById(userId).orElseThrow().succeeded();
    }

    @Transactional
    void announce(UserSignedIn success) {
        events.publishEvent(success);
    }

    @Transactional
    void announce(SignInFailed failure) {
        events.publishEvent(failure);
    }
}
