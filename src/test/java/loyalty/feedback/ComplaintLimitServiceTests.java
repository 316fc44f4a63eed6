package loyalty.feedback;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDateTime;
import java.time.ZoneId;
import loyalty.OnH2;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ComplaintLimitServiceTests {
    private static final ComplaintLimit SHIPPED = new ComplaintLimit(Severity.LOW, 960, 4800);

    @Autowired
    ComplaintLimitService limits;

    @Autowired
    ComplaintLimits deadlines;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void anAdministrator() {
        signIn.as("admin.limits");
    }

    @AfterEach
    void asItWas() {
        signIn.as("admin.limits");
        limits.save(SHIPPED);
    }

    @Test
    void whatIsReceivedFromNowOnIsDueByTheNewLimit() {
        limits.save(new ComplaintLimit(Severity.LOW, 120, 240));
        assertThat(limits.all()).contains(new ComplaintLimit(Severity.LOW, 120, 240));
        var monday = LocalDateTime.parse("2026-11-16T09:00").atZone(ZoneId.of("Asia/Shanghai"));
        assertThat(deadlines.from(monday.toInstant(), Severity.LOW).reaction().dueAt())
                .isEqualTo(monday.plusHours(2).toInstant());
    }

    @Test
    void refusesLimitsThatCannotBeKept() {
        assertRefused(new ComplaintLimit(Severity.LOW, 0, 60), "feedback.limit.range");
        assertRefused(new ComplaintLimit(Severity.LOW, 60, 1_000_000), "feedback.limit.range");
        assertRefused(new ComplaintLimit(Severity.LOW, 120, 60), "feedback.limit.order");
        assertThat(limits.all()).contains(SHIPPED);
    }

    @Test
    void onlyAdministratorsSetThem() {
        signIn.as("supervisor.limits");
        assertThatThrownBy(() -> limits.save(SHIPPED)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> limits.all()).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(ComplaintLimit limit, String reason) {
        assertThatThrownBy(() -> limits.save(limit))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }
}
