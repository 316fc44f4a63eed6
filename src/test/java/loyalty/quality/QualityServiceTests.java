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
        assertThat(quality.list(WorkList.INCOMPLETE, 0, 10)).singleElement().satisfies(item -> {
            assertThat(item.completeness()).isLessThan(QualityService.ENOUGH);
            assertThat(item.missing()).startsWith("type", "source").doesNotContain("phone", "name", "owner");
        });
        assertThat(quality.completeness().stream().mapToLong(Long::longValue).sum())
                .isEqualTo(1);
    }

    @Test
    void whoeverWasInContactIsNotStale() {
        assertThat(quality.list(WorkList.STALE, 0, 10)).isEmpty();
        jdbc.update("update customer set updated_at = updated_at - interval '400' day where id = ?", customer);
        assertThat(quality.list(WorkList.STALE, 0, 10)).extracting(WorkItem::id).containsExactly(customer);
        jdbc.update("update customer set last_contact_at = updated_at + interval '300' day where id = ?", customer);
        assertThat(quality.list(WorkList.STALE, 0, 10)).isEmpty();
    }

    @Test
    void listsWhomNobodyCanReach() {
        assertThat(quality.count(WorkList.UNREACHABLE)).isZero();
        jdbc.update("update customer set email = null, email_index = null where id = ?", customer);
        assertThat(quality.list(WorkList.UNREACHABLE, 0, 10))
                .extracting(WorkItem::id)
                .containsExactly(customer);
        assertThat(quality.count(WorkList.UNREACHABLE)).isEqualTo(1);
    }

    @Test
    void customersOfOtherTeamsAreNotListed() {
        signIn.as(IdentityFixture.fresh("supervisor.quality"), identity.team(IdentityFixture.fresh("quality")));
        assertThat(quality.list(WorkList.INCOMPLETE, 0, 10)).isEmpty();
        assertThat(quality.completeness()).isEqualTo(List.of(0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L, 0L));
        signIn.as("rep.quality");
        assertThatThrownBy(() -> quality.count(WorkList.STALE)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPageTakesFewStatements() {
        for (WorkList list : WorkList.values()) {
            assertThat(StatementCount.during(() -> quality.list(list, 0, 50))).hasSizeLessThanOrEqualTo(2);
            assertThat(StatementCount.during(() -> quality.count(list))).hasSize(1);
        }
    }
}
