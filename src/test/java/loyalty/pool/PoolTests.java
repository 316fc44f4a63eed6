package loyalty.pool;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class PoolTests {
    @Autowired
    PoolService pool;

    @Autowired
    ProtectionService protection;

    @Autowired
    PoolReturn night;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerFixture fixture;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    Clock clock;

    UUID team;
    String rep;
    UUID customer;

    @BeforeEach
    void aCustomerOfMine() {
        team = identity.team(IdentityFixture.fresh("pool"));
        rep = IdentityFixture.fresh("rep.pool");
        signIn.as(rep, team);
        customer = fixture.customer("Poola");
    }

    @AfterEach
    void rulesAsTheyShip() {
        rules(false, 90, 7, 10, 30);
    }

    @Test
    void whoeverPicksACustomerOwnsThem() {
        pool.giveBack(customer);
        assertThat(there(customer)).singleElement().satisfies(there -> {
            assertThat(there.id()).isEqualTo(customer);
            assertThat(there.givenBack()).isTrue();
            assertThat(there.formerOwner()).isNotBlank();
        });
        UUID colleague = colleague();
        pool.pick(Set.of(customer));
        assertThat(customers.profile(customer).value("owner")).isEqualTo(colleague.toString());
        assertThat(there(customer)).isEmpty();
        assertThat(pool.left()).isEqualTo(9);
        assertRefused(() -> pool.giveBack(UUID.randomUUID()), "customer.notFound");
    }

    @Test
    void thePreviousOwnerWaitsForTheCoolDown() {
        pool.giveBack(customer);
        assertRefused(() -> pool.pick(Set.of(customer)), "pool.coolDown");
        jdbc.update("update pool_return set returned_at = returned_at - interval '31' day");
        pool.pick(Set.of(customer));
        assertThat(there(customer)).isEmpty();
    }

    @Test
    void nobodyPicksMoreADayThanTheRulesAllow() {
        rules(false, 90, 7, 1, 0);
        UUID other = fixture.customer("Poolb");
        pool.giveBack(customer);
        pool.giveBack(other);
        assertRefused(() -> pool.pick(Set.of(customer, other)), "pool.limit");
        assertThat(there(customer, other)).as("nothing was picked").hasSize(2);
        pool.pick(Set.of(customer));
        assertRefused(() -> pool.pick(Set.of(other)), "pool.limit");
        assertRefused(() -> pool.pick(Set.of()), "pool.nobodyChosen");
    }

    @Test
    void ofTwoWhoPickTheSameCustomerOneIsTold() throws Exception {
        pool.giveBack(customer);
        UUID one = identity.user(IdentityFixture.fresh("rep.pool"), team);
        UUID other = identity.user(IdentityFixture.fresh("rep.pool"), team);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<String>> picks = List.of(two.submit(picking(one)), two.submit(picking(other)));
            List<String> outcomes =
                    List.of(picks.getFirst().get(), picks.getLast().get());
            assertThat(outcomes).contains("picked").containsAnyOf("pool.taken", "customer.notFound");
        }
    }

    @Test
    void ownersAreToldBeforeTheirCustomersReturn() {
        rules(true, 90, 7, 10, 30);
        UUID kept = fixture.customer("Protected");
        idleSince(100, customer);
        idleSince(100, kept);
        jdbc.update("update customer set protected_until = current_date + 30 where id = ?", kept);
        night();
        night();
        assertThat(owner(customer)).as("told first").isNotEmpty();
        assertThat(notices()).isEqualTo(1);

        announcedInTime(customer);
        night();
        assertThat(owner(customer)).isEmpty();
        assertThat(owner(kept)).isNotEmpty();
        assertThat(there(customer, kept)).extracting(PoolCustomer::givenBack).containsExactly(false);
        assertRefused(() -> pool.pick(Set.of(customer)), "pool.coolDown");
    }

    @Test
    void ofTwoNodesOneTellsTheOwnerAndTakesTheCustomersBack() throws Exception {
        rules(true, 90, 7, 10, 30);
        idleSince(100, customer);
        atOnce(this::night, this::night);
        assertThat(notices()).isEqualTo(1);

        announcedInTime(customer);
        atOnce(this::night, this::night);
        assertThat(there(customer)).hasSize(1);
        assertThat(jdbc.queryForObject(
                        "select count(*) from audit_change where record_id = ? and field = 'owner'",
                        Integer.class,
                        customer))
                .isEqualTo(1);
    }

    @Test
    void manyCustomersOfAnOwnerReturnWithAsFewStatementsAsOne() {
        rules(true, 90, 7, 10, 30);
        List<UUID> many = IntStream.range(0, 9)
                .mapToObj(i -> fixture.customer("Poolm" + i))
                .toList();
        List<String> one = statementsToReturn(List.of(customer));
        assertThat(statementsToReturn(many)).hasSameSizeAs(one);
        assertThat(there(many.toArray(UUID[]::new))).hasSize(9);
    }

    @Test
    void switchedOffTheRulesForgetWhatTheyAnnounced() {
        rules(true, 90, 7, 10, 30);
        idleSince(100, customer);
        night();
        announcedInTime(customer);
        rules(false, 90, 7, 10, 30);
        rules(true, 90, 7, 10, 30);
        night();
        assertThat(owner(customer)).as("told anew").isNotEmpty();
    }

    @Test
    void saysBeforehandWhenACustomerCouldBePickedAgain() {
        assertThat(pool.pickableAgain(customer)).isEqualTo(LocalDate.now(clock).plusDays(30));
        colleague();
        assertRefused(() -> pool.pickableAgain(customer), "customer.notFound");
        signIn.as(IdentityFixture.fresh("supervisor.pool"), team);
        assertRefused(() -> pool.pickableAgain(customer), "pool.notYours");
    }

    @Test
    void aContactAfterTheAnnouncementKeepsTheCustomer() {
        rules(true, 90, 7, 10, 30);
        idleSince(100, customer);
        night();
        announcedInTime(customer);
        jdbc.update("update customer set last_contact_at = updated_at where id = ?", customer);
        night();
        assertThat(owner(customer)).isNotEmpty();
    }

    @Test
    void nothingReturnsUnlessTheRulesAreSwitchedOn() {
        idleSince(1000, customer);
        night();
        assertThat(jdbc.queryForObject(
                        "select count(*) from pool_announcement where customer_id = ?", Integer.class, customer))
                .isZero();
    }

    @Test
    void rulesAreNumbersThatMakeSenseAndOfAdministrators() {
        assertThatThrownBy(() -> protection.rules()).isInstanceOf(AccessDeniedException.class);
        signIn.as("admin.pool");
        assertThatThrownBy(() -> pool.list("", 0, 1)).isInstanceOf(AccessDeniedException.class);
        ProtectionRules now = protection.rules();
        assertRefused(
                () -> protection.change(new ProtectionRules(true, 7, 7, 1, 1, now.version())),
                "pool.rules.notSensible");
        assertRefused(
                () -> protection.change(new ProtectionRules(true, 90, 7, 1, 1, now.version() - 1)),
                "pool.rules.changedMeanwhile");
    }

    @Test
    void customersOfOtherTeamsAreNotInMyPool() {
        pool.giveBack(customer);
        signIn.as(IdentityFixture.fresh("rep.pool"), identity.team(IdentityFixture.fresh("pool")));
        assertThat(there(customer)).isEmpty();
        assertRefused(() -> pool.pick(Set.of(customer)), "customer.notFound");
    }

    @Test
    void aPageOfThePoolIsOneStatement() {
        assertThat(StatementCount.during(() -> pool.list("", 0, 50))).hasSize(1);
        assertThat(StatementCount.during(() -> pool.count(""))).hasSize(1);
    }

    /** Which of these are in the pool; customers without a team, whom other tests registered, are there too. */
    private List<PoolCustomer> there(UUID... ids) {
        return pool.list("", 0, 10_000).stream()
                .filter(each -> List.of(ids).contains(each.id()))
                .toList();
    }

    private void night() {
        night.run(() -> false);
    }

    private List<String> statementsToReturn(List<UUID> ids) {
        ids.forEach(id -> idleSince(100, id));
        night();
        ids.forEach(this::announcedInTime);
        return StatementCount.during(this::night);
    }

    private void announcedInTime(UUID id) {
        jdbc.update("update pool_announcement set returns_on = current_date where customer_id = ?", id);
    }

    private @Nullable Integer notices() {
        return jdbc.queryForObject(
                "select count(*) from notice where kind = 'pool.return' and user_id = ?",
                Integer.class,
                identity.user(rep));
    }

    private static void atOnce(Runnable one, Runnable other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        try (ExecutorService two = Executors.newFixedThreadPool(2)) {
            List<Future<?>> runs =
                    List.of(two.submit(() -> together(start, one)), two.submit(() -> together(start, other)));
            for (Future<?> run : runs) run.get();
        }
    }

    private static int together(CyclicBarrier start, Runnable work) throws Exception {
        int arrived = start.await();
        work.run();
        return arrived;
    }

    private Callable<String> picking(UUID user) {
        return () -> runAs.as(user, () -> {
            try {
                pool.pick(Set.of(customer));
                return "picked";
            } catch (RefusedException refused) {
                return refused.reason().key();
            }
        });
    }

    private UUID colleague() {
        String name = IdentityFixture.fresh("rep.pool");
        signIn.as(name, team);
        return identity.user(name);
    }

    private void idleSince(int days, UUID id) {
        jdbc.update("update customer set owner_since = owner_since - interval '" + days + "' day where id = ?", id);
    }

    private String owner(UUID id) {
        return runAs.system(() -> customers.profile(id)).value("owner");
    }

    private void rules(boolean active, int idle, int notice, int limit, int coolDown) {
        runAs.system(() -> {
            protection.change(new ProtectionRules(
                    active, idle, notice, limit, coolDown, protection.rules().version()));
            return active;
        });
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
