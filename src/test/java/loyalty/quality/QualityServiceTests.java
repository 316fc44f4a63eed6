package loyalty.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class QualityServiceTests {
    @Autowired
    QualityService quality;

    @Autowired
    CompletenessCount counted;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    UUID customer;

    @BeforeEach
    void aCustomerOfATeamOfItsOwn() {
        UUID team = identity.team(IdentityFixture.fresh("quality"));
        signIn.as(IdentityFixture.fresh("supervisor.quality"), team);
        customer = customers.customer("Quinn");
    }

    @Test
    void namesWhatIsMissingWeightiestFirst() {
        assertThat(mine(WorkList.INCOMPLETE)).singleElement().satisfies(item -> {
            assertThat(item.completeness()).isLessThan(QualityService.ENOUGH);
            assertThat(item.missing()).startsWith("type", "source").doesNotContain("phone", "name", "owner");
        });
    }

    @Test
    void countsEachCustomerInOneClassOfCompleteness() {
        counted.refresh();
        long before = quality.completeness().total();
        customers.customer("Quentin");
        assertThat(quality.completeness().total()).as("as counted").isEqualTo(before);
        counted.refresh();
        assertThat(quality.completeness().total()).isEqualTo(before + 1);
        assertThat(quality.completeness().customers()).hasSize(10);
        assertThat(quality.completeness().countedAt()).isNotNull();
        assertThat(StatementCount.during(() -> quality.completeness())).hasSize(2);
    }

    @Test
    void whoeverWasInContactIsNotStale() {
        assertThat(mine(WorkList.STALE)).isEmpty();
        jdbc.update("update customer set updated_at = updated_at - interval '400' day where id = ?", customer);
        assertThat(mine(WorkList.STALE)).hasSize(1);
        jdbc.update("update customer set last_contact_at = updated_at + interval '300' day where id = ?", customer);
        assertThat(mine(WorkList.STALE)).isEmpty();
    }

    @Test
    void listsWhomNobodyCanReach() {
        int before = quality.count(WorkList.UNREACHABLE);
        assertThat(mine(WorkList.UNREACHABLE)).isEmpty();
        jdbc.update("update customer set email = null, email_index = null where id = ?", customer);
        assertThat(mine(WorkList.UNREACHABLE)).hasSize(1);
        assertThat(quality.count(WorkList.UNREACHABLE)).isEqualTo(before + 1);
    }

    @Test
    void customersOfOtherTeamsAreNotListed() {
        signIn.as(IdentityFixture.fresh("supervisor.quality"), identity.team(IdentityFixture.fresh("quality")));
        assertThat(mine(WorkList.INCOMPLETE)).isEmpty();
        signIn.as("rep.quality");
        assertThatThrownBy(() -> quality.count(WorkList.STALE)).isInstanceOf(AccessDeniedException.class);
    }

    /** Customers without a team, whom other tests may have registered, are in everybody's reach. */
    private List<WorkItem> mine(WorkList list) {
        return quality.list(list, 0, 10_000).stream()
                .filter(item -> item.id().equals(customer))
                .toList();
    }

    @Test
    void aPageTakesFewStatements() {
        for (WorkList list : WorkList.values()) {
            assertThat(StatementCount.during(() -> quality.list(list, 0, 50))).hasSizeLessThanOrEqualTo(2);
            assertThat(StatementCount.during(() -> quality.count(list))).hasSize(1);
        }
    }
}
