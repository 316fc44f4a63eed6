package loyalty.selfcheck;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import loyalty.keys.KeyChange;
import loyalty.keys.KeyPurpose;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How the keys are kept, and how old they are. */
@Configuration(proxyBeanMethods = false)
class KeyChecks {
    private static final Duration OLD = Duration.ofDays(730);

    @Bean
    SecurityCheck keyFileCheck(KeyChange keys) {
        return new NamedCheck("keyFile", 10, () -> switch (keys.fileState()) {
            case OWNER_ONLY -> CheckResult.of(CheckState.OK, "selfcheck.keyFile.ownerOnly");
            case OPEN_TO_OTHERS -> CheckResult.of(CheckState.FAIL, "selfcheck.keyFile.open");
            case MISSING -> CheckResult.of(CheckState.FAIL, "selfcheck.keyFile.missing");
            case CONFIGURED -> CheckResult.of(CheckState.UNKNOWN, "selfcheck.keyFile.configured");
        });
    }

    @Bean
    SecurityCheck keyAgeCheck(KeyChange keys, Clock clock) {
        return new NamedCheck("keyAge", 4, () -> {
            if (!keys.settled(KeyPurpose.ENCRYPTION) || !keys.settled(KeyPurpose.INDEX))
                return CheckResult.of(CheckState.WARN, "selfcheck.keyAge.unfinished");
            Instant old = clock.instant().minus(OLD);
            boolean outdated = keys.keys(KeyPurpose.ENCRYPTION)
                    .getFirst()
                    .since()
                    .filter(old::isAfter)
                    .isPresent();
            return outdated
                    ? CheckResult.of(CheckState.WARN, "selfcheck.keyAge.old")
                    : CheckResult.of(CheckState.OK, "selfcheck.keyAge.fine");
        });
    }
}
