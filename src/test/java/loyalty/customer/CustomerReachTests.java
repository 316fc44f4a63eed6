package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.Capability;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInUser;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What others say of somebody's reach is what {@link CustomerAccess} says when they are the caller. */
@OnH2
class CustomerReachTests {
    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerAccess access;

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
        UUID east = identity.team("reach east");
        teams = Map.of("east", east, "west", identity.team("reach west"));
        people = Map.of(
                "rep.reach", identity.user("rep.reach", east),
                "supervisor.reach", identity.user("supervisor.reach", east),
                "admin.reach", identity.user("admin.reach"));
        signIn.as("rep.reach");
        customer = customers.customer("Anna");
    }

    @ParameterizedTest(name = "owner {0}, team {1}")
    @CsvSource(textBlock = """
            rep.reach,        east
            rep.reach,        west
            rep.reach,
            supervisor.reach, east
            supervisor.reach, west
            ,                 east
            ,                 west
            ,
            """)
    void isWhatTheyReachThemselves(@Nullable String owner, @Nullable String team) {
        jdbc.sql("update customer set owner_id = :owner, team_id = :team where id = :id")
                .param("owner", owner == null ? null : people.get(owner))
                .param("team", team == null ? null : teams.get(team))
                .param("id", customer)
                .update();
        for (String name : people.keySet()) {
            SignedInUser user = signIn.as(name);
            for (Capability capability : new Capability[] {Capability.CUSTOMER_VIEW, Capability.FOLLOWUP_EDIT})
                assertThat(reaches(capability, user.id()))
                        .as("%s, %s", name, capability)
                        .isEqualTo(access.allows(customer, capability));
        }
    }

    private boolean reaches(Capability capability, UUID user) {
        return jdbc.sql("select count(*) from app_user u, customer c where u.id = :user and c.id = :customer and "
                                + CustomerReach.sql(capability, "u", "c"))
                        .param("user", user)
                        .param("customer", customer)
                        .query(Long.class)
                        .single()
                == 1;
    }
}
