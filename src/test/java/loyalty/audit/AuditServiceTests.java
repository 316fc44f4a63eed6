package loyalty.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.identity.SignInFailed;
import loyalty.identity.UserSignedIn;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
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

    private UUID nearId = new UUID(0, 0);
    private UUID record = new UUID(0, 0);

    @BeforeEach
    void twoTeamsChangeRecords() {
        UUID here = identity.team(IdentityFixture.fresh("here"));
        UUID there = identity.team(IdentityFixture.fresh("there"));
        identity.user(supervisor, here);
        change(far, there);
        nearId = change(near, here);
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
        assertThat(namesFor(new AuditFilter(nearId, today, today, "product"))).containsExactly(near);
        assertThat(namesFor(new AuditFilter(nearId, today.plusDays(1), null, null)))
                .isEmpty();
        assertThat(namesFor(new AuditFilter(nearId, null, today.minusDays(1), null)))
                .isEmpty();
        assertThat(namesFor(new AuditFilter(nearId, null, null, "other"))).isEmpty();
    }

    @Test
    void takesDaysThatNoDatabaseHas() {
        signIn.as("admin.audit");
        assertThat(namesFor(new AuditFilter(nearId, LocalDate.MIN, LocalDate.MAX, "product")))
                .containsExactly(near);
    }

    @Test
    void findsByActionRecordAndField() {
        signIn.as("admin.audit");
        assertThat(namesFor(about(Set.of("changed", "removed"), record, Set.of("name"))))
                .containsExactly(near);
        assertThat(namesFor(about(Set.of("removed"), record, null))).isEmpty();
        assertThat(namesFor(about(null, record, Set.of("price")))).isEmpty();
        assertThat(namesFor(about(null, record, Set.of()))).isEmpty();
        assertThat(namesFor(about(null, Ids.next(), null))).isEmpty();
    }

    private static AuditFilter about(@Nullable Set<String> actions, UUID record, @Nullable Set<String> fields) {
        return new AuditFilter(null, null, null, null, actions, record, fields);
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

    private UUID change(String username, UUID team) {
        UUID user = signIn.as(username, team).id();
        record = Ids.next();
        AuditEntry entry = new AuditEntry("changed", "product", record, "name", "a", "b", false);
        transaction.executeWithoutResult(status -> log.record(entry));
        return user;
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
