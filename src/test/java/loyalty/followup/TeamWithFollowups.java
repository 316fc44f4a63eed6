package loyalty.followup;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerFixture;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.identity.IdentityFixture;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.identity.UserService;
import loyalty.pool.PoolService;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A supervisor of a team of two, whose customers are followed up; for tests of what they do together. */
class TeamWithFollowups {

    @Autowired
    FollowupBoard board;

    @Autowired
    FollowupService followups;

    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerService service;

    @Autowired
    IdentityFixture identity;

    @Autowired
    UserService users;

    @Autowired
    PoolService pool;

    @Autowired
    SignIn signIn;

    @Autowired
    RunAs runAs;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID team;
    String supervisor;
    UUID li;
    UUID wang;

    @BeforeEach
    void aTeam() {
        team = identity.team(IdentityFixture.fresh("board"));
        supervisor = IdentityFixture.fresh("supervisor.board");
        signIn.as(supervisor, team);
        li = identity.user(IdentityFixture.fresh("rep.board.li"), team);
        wang = identity.user(IdentityFixture.fresh("rep.board.wang"), team);
    }

    UUID customerOfTheTeam() {
        return customerOf(null);
    }

    UUID customerOf(@Nullable UUID owner) {
        UUID customer = customers.customer("Anna");
        own(customer, owner);
        return customer;
    }

    void own(UUID customer, @Nullable UUID owner) {
        jdbc.sql("update customer set owner_id = :owner, team_id = :team where id = :id")
                .param("owner", owner)
                .param("team", team)
                .param("id", customer)
                .update();
    }

    void change(UUID customer, String field, UUID to) {
        List<ChangeOutcome> outcomes = service.change(List.of(new FieldChange(customer, field, null, to.toString())));
        assertThat(outcomes).singleElement().isInstanceOf(ChangeOutcome.Saved.class);
    }

    FollowupVersion plan(UUID customer, LocalDate day, @Nullable UUID assignee) {
        UUID id = followups.plan(customer, FollowupData.once(FollowupReason.RETURN_VISIT, "Visit", day, assignee));
        return new FollowupVersion(id, 0);
    }

    Workload workload(UUID user) {
        return board.workloads().stream()
                .filter(workload -> workload.userId().equals(user))
                .findFirst()
                .orElseThrow();
    }

    /** Customers of no team at all, which other tests make, are seen by every supervisor. */
    List<FollowupSummary> mine(List<FollowupSummary> all) {
        List<UUID> ofTheTeam = jdbc.sql("select id from customer where team_id = :team")
                .param("team", team)
                .query(UUID.class)
                .list();
        return all.stream()
                .filter(followup -> ofTheTeam.contains(followup.customerId()))
                .toList();
    }

    LocalDate in(int days) {
        return LocalDate.now(clock).plusDays(days);
    }

    static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
