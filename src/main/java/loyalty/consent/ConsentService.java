package loyalty.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.PastDay;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What one customer agreed to. */
@Service
@Transactional
public class ConsentService {
    private final ConsentStore store;
    private final Consents consents;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Clock clock;

    ConsentService(ConsentStore store, Consents consents, CustomerAccess access, Permissions permissions, Clock clock) {
        this.store = store;
        this.consents = consents;
        this.access = access;
        this.permissions = permissions;
        this.clock = clock;
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public ConsentOverview of(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return new ConsentOverview(store.allowed(customerId), store.of(customerId));
    }

    /**
     * Counts at once, also for what waits already: mails, invitations, calls. The records before stay.
     *
     * @throws RefusedException for a day to come or too long ago, a proof too long, or an agreement without proof
     */
    @Requires(Capability.CUSTOMER_EDIT)
    public void record(UUID customerId, ConsentData said) {
        access.require(customerId, Capability.CUSTOMER_EDIT);
        String proof = HumanText.clean(said.proof());
        PastDay.problem(said.saidOn(), LocalDate.now(clock)).ifPresent(problem -> {
            throw new RefusedException(problem);
        });
        if (said.given() && proof.isEmpty()) throw new RefusedException("consent.noProof");
        if (HumanText.length(proof) > ConsentData.PROOF_LENGTH)
            throw new RefusedException("consent.proofTooLong", ConsentData.PROOF_LENGTH);
        var data = new ConsentData(said.purpose(), said.given(), said.saidOn(), said.way(), proof);
        consents.keep(customerId, data, permissions.user().id());
    }
}
