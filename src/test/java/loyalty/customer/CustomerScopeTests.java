package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.Scope;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInUser;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every scope over every ownership, asked of the database and of the loaded record. */
@OnH2
class CustomerScopeTests {
    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    UUID customer;
    Map<String, UUID> people;
    Map<String, UUID> teams;

    @BeforeEach
    void aCustomerAndTeams() {
        UUID east = identity.team("scope east");
        UUID south = identity.team("scope south");
        UUID north = identity.team("scope north");
        teams = Map.of("east", east, "south", south, "north", north);
        people = Map.of(
                "me", identity.user("rep.scope.me", east, south),
                "teamless", identity.user("rep.scope.teamless"),
                "colleague", identity.user("rep.scope.colleague", east),
                "stranger", identity.user("rep.scope.stranger", north));
        signIn.as("rep.scope.stranger");
        customer = customers.customer("Anna");
    }

    @ParameterizedTest(name = "{0}: owner {1}, team {2}")
    @CsvSource(textBlock = """
            # who,    owner,     team,  own,   team,  all
            me,       me,        east,  true,  true,  true
            me,       me,        north, true,  true,  true
            me,       me,        ,      true,  true,  true
            me,       ,          east,  true,  true,  true
            me,       ,          south, true,  true,  true
            me,       ,          north, false, false, true
            me,       ,          ,      true,  true,  true
            me,       colleague, east,  false, true,  true
            me,       colleague, south, false, true,  true
            me,       colleague, north, false, false, true
            me,       colleague, ,      false, true,  true
            me,       stranger,  east,  false, true,  true
            me,       stranger,  north, false, false, true
            me,       stranger,  ,      false, true,  true
            teamless, teamless,  ,      true,  true,  true
            teamless, teamless,  east,  true,  true,  true
            teamless, ,          ,      true,  true,  true
            teamless, ,          east,  false, false, true
            teamless, colleague, east,  false, false, true
            teamless, colleague, ,      false, true,  true
            """)
    void coversAlikeInTheDatabaseAndInMemory(
            String who, @Nullable String owner, @Nullable String team, boolean own, boolean teams, boolean all) {
        SignedInUser user = signIn.as("rep.scope." + who);
        UUID ownerId = owner == null ? null : people.get(owner);
        UUID teamId = team == null ? null : this.teams.get(team);
        belongTo(ownerId, teamId);

        assertCovers(new CustomerScope(Scope.OWN, user), ownerId, teamId, own);
        assertCovers(new CustomerScope(Scope.TEAM, user), ownerId, teamId, teams);
        assertCovers(new CustomerScope(Scope.ALL, user), ownerId, teamId, all);
    }

    private void assertCovers(CustomerScope scope, @Nullable UUID ownerId, @Nullable UUID teamId, boolean covered) {
        assertThat(scope.covers(ownerId, teamId))
                .as("%s in memory", scope.scope())
                .isEqualTo(covered);
        assertThat(found(scope.within("c")))
                .as("%s in the database", scope.scope())
                .isEqualTo(covered);
    }

    private boolean found(SqlCondition within) {
        return jdbc.sql("select count(*) from customer c where c.id = :id and " + within.sql())
                        .param("id", customer)
                        .params(within.params())
                        .query(Long.class)
                        .single()
                == 1;
    }

    private void belongTo(@Nullable UUID ownerId, @Nullable UUID teamId) {
        jdbc.sql("update customer set owner_id = :owner, team_id = :team where id = :id")
                .param("owner", ownerId)
                .param("team", teamId)
                .param("id", customer)
                .update();
    }
}
