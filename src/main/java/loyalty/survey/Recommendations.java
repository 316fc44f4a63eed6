package loyalty.survey;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps how likely customers said they are to recommend us: what they answered, which nobody enters or corrects. */
@Component
public class Recommendations {
    private final RecommendationStore store;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Recommendations(RecommendationStore store, ApplicationEventPublisher events, Clock clock) {
        this.store = store;
        this.events = events;
        this.clock = clock;
    }

    /** @param rating 0 to 10 */
    @Transactional(propagation = Propagation.MANDATORY)
    public void given(UUID customerId, int rating, ScoreSource source) {
        store.add(customerId, new Recommendation(rating, LocalDate.now(clock), source), clock.instant());
        events.publishEvent(new RecommendationsChanged(Set.of(customerId)));
    }
}
