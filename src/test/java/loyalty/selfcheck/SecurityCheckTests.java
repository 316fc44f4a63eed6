package loyalty.selfcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.LogDamaged;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class SecurityCheckTests {
    @Autowired
    SecurityCheckService checks;

    @Autowired
    ReportStore reports;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    ApplicationEventPublisher events;

    @Test
    void everyCheckFindsSomethingAndTheReportIsKept() {
        signIn.as("admin");
        SecurityReport report = checks.run();

        assertThat(report.findings())
                .extracting(Finding::code)
                .contains(
                        "keyFile",
                        "keyAge",
                        "transport",
                        "backup",
                        "versions",
                        "dormant",
                        "administrators",
                        "secondFactor",
                        "audit",
                        "roles",
                        "demoPasswords");
        assertThat(report.findings()).noneMatch(finding -> finding.found().key().equals("selfcheck.broken"));
        assertThat(report.score()).isBetween(0, 100);
        assertThat(checks.latest())
                .hasValueSatisfying(latest -> assertThat(latest.at()).isAfterOrEqualTo(report.at()));
    }

    @Test
    void administratorsAreToldWhenTheScoreDrops() {
        signIn.as("admin.told");
        UUID admin = jdbc.sql("select id from app_user where username = 'admin.told'")
                .query(UUID.class)
                .single();
        int before = told(admin, SelfCheck.KIND);
        Finding good = new Finding("x", CheckState.OK, 1, Message.of("selfcheck.broken"));
        reports.add(SecurityReport.of(Instant.now().plusSeconds(60), List.of(good)));

        SecurityReport worse = checks.run();

        assertThat(worse.score()).isLessThan(100);
        assertThat(told(admin, SelfCheck.KIND)).isEqualTo(before + 1);
    }

    @Test
    void administratorsAreToldOnceADayThatTheLogIsDamaged() {
        signIn.as("admin.damage");
        UUID admin = jdbc.sql("select id from app_user where username = 'admin.damage'")
                .query(UUID.class)
                .single();
        int before = told(admin, DamageNotice.KIND);

        events.publishEvent(new LogDamaged(2, LocalDate.of(2031, 3, 3)));
        events.publishEvent(new LogDamaged(2, LocalDate.of(2031, 3, 3)));

        assertThat(told(admin, DamageNotice.KIND)).isEqualTo(before + 1);
    }

    @Test
    void anAlteredLogFailsTheCheckUntilItIsFoundSound() {
        signIn.as("admin");
        jdbc.sql("insert into audit_verification (id, verified_at, entries, findings) values (?, ?, 9, 2)")
                .params(Ids.next(), Instant.now().plusSeconds(3600).atOffset(ZoneOffset.UTC))
                .update();
        assertThat(auditState()).isEqualTo(CheckState.FAIL);
        jdbc.sql("update audit_verification set findings = 0 where entries = 9").update();
        assertThat(auditState()).isEqualTo(CheckState.OK);
        jdbc.sql("delete from audit_verification where entries = 9").update();
    }

    private CheckState auditState() {
        return checks.run().findings().stream()
                .filter(finding -> finding.code().equals("audit"))
                .map(Finding::state)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatIsUnknownDoesNotCount() {
        Message nothing = Message.of("selfcheck.broken");
        assertThat(SecurityReport.of(
                                Instant.EPOCH,
                                List.of(
                                        new Finding("a", CheckState.OK, 3, nothing),
                                        new Finding("b", CheckState.WARN, 4, nothing),
                                        new Finding("c", CheckState.FAIL, 3, nothing),
                                        new Finding("d", CheckState.UNKNOWN, 10, nothing)))
                        .score())
                .isEqualTo(50);
    }

    @Test
    void onlyWhoLooksAfterTheSystemReadsIt() {
        signIn.as("supervisor.curious");
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(checks::latest);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(checks::run);
    }

    private int told(UUID user, String kind) {
        return jdbc.sql("select count(*) from notice where user_id = ? and kind = ?")
                .params(user, kind)
                .query(Integer.class)
                .single();
    }
}
