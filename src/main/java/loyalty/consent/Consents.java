package loyalty.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Consents for modules that ask customers or write to them. What a user may do is for the caller to know. */
@Component
public class Consents {
    private final ConsentStore store;
    private final ConsentLog log;
    private final Clock clock;

    Consents(ConsentStore store, ConsentLog log, Clock clock) {
        this.store = store;
        this.log = log;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public boolean withdrawn(UUID customerId, ConsentPurpose purpose) {
        return store.withdrawn(customerId, purpose);
    }

    /** The customer says so themselves, by a link of theirs. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void saidByLink(UUID customerId, ConsentPurpose purpose, boolean given) {
        keep(customerId, new ConsentData(purpose, given, LocalDate.now(clock), ConsentWay.LINK, ""), null);
    }

    void keep(UUID customerId, ConsentData data, @Nullable UUID by) {
        store.add(customerId, data, by, clock.instant());
        log.said(customerId, data);
    }
}
