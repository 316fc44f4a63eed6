package loyalty.identity;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Accounts with a second factor for tests: to be autowired. */
@Component
public class TwoSteps {
    private final IdentityFixture fixture;
    private final RunAs runAs;
    private final SecondFactorService factors;
    private final Clock clock;

    TwoSteps(IdentityFixture fixture, RunAs runAs, SecondFactorService factors, Clock clock) {
        this.fixture = fixture;
        this.runAs = runAs;
        this.factors = factors;
        this.clock = clock;
    }

    /** @return its recovery codes */
    public List<String> account(String username) {
        UUID id = fixture.user(username);
        return runAs.as(id, () -> {
            TotpSecret secret = factors.offer();
            return factors.confirm(secret, TotpCode.at(secret, clock.instant()), IdentityFixture.PASSWORD);
        });
    }
}
