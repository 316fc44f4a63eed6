package loyalty.audit;

import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.springframework.stereotype.Service;

/** Verifies the log when somebody who looks after the system asks for it. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
public class VerificationService {
    private final AuditChain chain;
    private final AuditVerification verification;

    VerificationService(AuditChain chain, AuditVerification verification) {
        this.chain = chain;
        this.verification = verification;
    }

    /** Links what was written until now first, so that it is looked at too. */
    public ChainVerdict verify() {
        chain.extend();
        return verification.verify();
    }
}
