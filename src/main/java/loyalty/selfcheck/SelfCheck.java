package loyalty.selfcheck;

import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import loyalty.identity.Capability;
import loyalty.identity.RunAs;
import loyalty.identity.UserDirectory;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Runs all checks, keeps what they found, and tells those who look after the system when it got worse. */
@Component
class SelfCheck {
    static final String KIND = "selfcheck.worse";
    private static final Logger LOG = LoggerFactory.getLogger(SelfCheck.class);

    private final List<SecurityCheck> checks;
    private final ReportStore reports;
    private final Notifier notifier;
    private final UserDirectory users;
    private final RunAs runAs;
    private final Clock clock;

    SelfCheck(
            List<SecurityCheck> checks,
            ReportStore reports,
            Notifier notifier,
            UserDirectory users,
            RunAs runAs,
            Clock clock) {
        this.checks = checks.stream()
                .sorted(Comparator.comparingInt(SecurityCheck::weight)
                        .reversed()
                        .thenComparing(SecurityCheck::code))
                .toList();
        this.reports = reports;
        this.notifier = notifier;
        this.users = users;
        this.runAs = runAs;
        this.clock = clock;
    }

    @Transactional
    SecurityReport run() {
        Optional<SecurityReport> before = reports.latest();
        SecurityReport now = SecurityReport.of(
                clock.instant().truncatedTo(ChronoUnit.MICROS),
                checks.stream().map(SelfCheck::found).toList());
        reports.add(now);
        before.filter(earlier -> now.score() < earlier.score()).ifPresent(earlier -> tell(earlier.score(), now));
        return now;
    }

    /** One check that breaks must not hide what the others find. */
    private static Finding found(SecurityCheck check) {
        try {
            CheckResult result = check.look();
            return new Finding(check.code(), result.state(), check.weight(), result.found());
        } catch (RuntimeException broken) {
            LOG.error("The security check {} broke", check.code(), broken);
            return new Finding(check.code(), CheckState.UNKNOWN, check.weight(), Message.of("selfcheck.broken"));
        }
    }

    private void tell(int before, SecurityReport now) {
        Message text = Message.of("selfcheck.worse.text", before, now.score());
        runAs.system(() -> users.holders(Capability.SETTINGS_ADMIN, null))
                .forEach(user -> notifier.tell(
                        new Notice(user.id(), KIND, text, SecurityCheckService.ROUTE, "selfcheck " + now.at())));
    }
}
