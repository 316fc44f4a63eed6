package loyalty.selfcheck;

import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import loyalty.audit.Verifications;
import loyalty.audit.Verifications.Verified;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Whether the log still says what it said, as far as that was verified lately. */
@Configuration(proxyBeanMethods = false)
class AuditChecks {
    private static final Duration RECENT = Duration.ofDays(8);

    @Bean
    SecurityCheck auditCheck(Verifications verifications, Clock clock) {
        return new NamedCheck("audit", 8, () -> {
            Optional<Verified> last = verifications.last();
            if (last.isEmpty()) return CheckResult.of(CheckState.WARN, "selfcheck.audit.never");
            if (last.get().findings() > 0)
                return CheckResult.of(
                        CheckState.FAIL, "selfcheck.audit.altered", last.get().findings());
            Duration ago = Duration.between(last.get().at(), clock.instant());
            return CheckResult.of(
                    ago.compareTo(RECENT) < 0 ? CheckState.OK : CheckState.WARN, "selfcheck.audit.sound", ago.toDays());
        });
    }
}
