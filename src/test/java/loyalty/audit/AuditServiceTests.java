package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.identity.SignInFailed;
import loyalty.identity.UserSignedIn;
import loyalty.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class AuditServiceTests {
    private static final int ALL = 10_000;

    @Autowired
    AuditService audit;

    @Autowired
    AuditLog log;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    @Autowired
    ApplicationEventPublisher events;

    private final String near = IdentityFixture.fresh("rep.near");
    private final String far = IdentityFixture.fresh("rep.far");
    private final String supervisor = IdentityFixture.fresh("supervisor.near");

    @BeforeEach
    void twoTeamsChangeRecords() {
        UUID here = identity.team(IdentityFixture.fresh("here"));
        UUID there = identity.team(IdentityFixture.fresh("there"));
        identity.user(supervisor, here);
        change(near, here);
        change(far, there);
    }

    @Test
    void administratorsSeeWhatEverybodyDid() {
        signIn.as("admin.audit");
        assertThat(namesFor(AuditFilter.EVERYTHING)).contains(near, far);
    }

    @Test
    void supervisorsSeeWhatTheirTeamsDid() {
        signIn.as(supervisor);
        assertThat(namesFor(AuditFilter.EVERYTHING)).contains(near).doesNotContain(far);
    }

    @Test
    void repsSeeNothing() {
        signIn.as("rep.audit");
        assertThatThrownBy(() -> audit.search(AuditFilter.EVERYTHING, 0, 1)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theLatestChangesAreThoseOfRecordsNotOfAccounts() {
        UUID nearby = identity.user(near);
        events.publishEvent(new UserSignedIn(nearby, near));
        signIn.as(supervisor);

        assertThat(audit.search(AuditFilter.EVERYTHING, 0, 1))
                .extracting(AuditChange::recordType)
                .containsExactly("user");
        assertThat(audit.latest(1)).extracting(AuditChange::recordType).containsExactly("product");
    }

    @Test
    void findsByNameDayAndKindOfRecord() {
        signIn.as("admin.audit");
        LocalDate today = LocalDate.now(clock);
        assertThat(namesFor(new AuditFilter(near.toUpperCase(), today, today, "product")))
                .containsExactly(near);
        assertThat(namesFor(new AuditFilter(near, today.plusDays(1), null, null)))
                .isEmpty();
        assertThat(namesFor(new AuditFilter(near, null, today.minusDays(1), null)))
                .isEmpty();
        assertThat(namesFor(new AuditFilter(near, null, null, "other"))).isEmpty();
    }

    @Test
    void takesDaysThatNoDatabaseHas() {
        signIn.as("admin.audit");
        assertThat(namesFor(new AuditFilter(near, LocalDate.MIN, LocalDate.MAX, "product")))
                .containsExactly(near);
    }

    @Test
    void takesSignsOfPatternsInANameAsTheyAre() {
        signIn.as("admin.audit");
        assertThat(namesFor(new AuditFilter("rep%", null, null, null))).isEmpty();
        assertThat(namesFor(new AuditFilter("rep_", null, null, null))).isEmpty();
    }

    @Test
    void doesNotKeepWhatWasTypedForANameThatNobodyHas() {
        signIn.as("admin.audit");
        events.publishEvent(new SignInFailed("my-password", null));
        assertThat(audit.search(AuditFilter.EVERYTHING, 0, ALL))
                .extracting(AuditChange::newValue)
                .doesNotContain("my-password");
    }

    private List<String> namesFor(AuditFilter filter) {
        return audit.search(filter, 0, ALL).stream()
                .map(AuditChange::userName)
                .distinct()
                .toList();
    }

    private void change(String username, UUID team) {
        signIn.as(username, team);
        AuditEntry entry = new AuditEntry("changed", "product", Ids.next(), "name", "a", "b", false);
        transaction.executeWithoutResult(status -> log.record(entry));
    }

    @Test
    void countsEachPersonWhoSignedInOnceAndEveryRefusal() {
        UUID person = signIn.as(IdentityFixture.fresh("admin.door")).id();
        LocalDate today = LocalDate.now(clock);
        SignInTotals before = audit.signIns(today);

        events.publishEvent(new UserSignedIn(person, "at the door"));
        events.publishEvent(new UserSignedIn(person, "at the door"));
        events.publishEvent(new SignInFailed("nobody", null));

        assertThat(audit.signIns(today)).isEqualTo(new SignInTotals(before.people() + 1, before.failed() + 1));
        assertThat(audit.signIns(today.minusDays(400))).isEqualTo(new SignInTotals(0, 0));
    }
}
