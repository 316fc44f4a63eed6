package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.identity.Capability;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

@OnH2
class CustomerFinderTests {
    @Autowired
    CustomerFinder finder;

    @Autowired
    CustomerFixture customers;

    @Autowired
    CustomerContacts contacts;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Clock clock;

    @BeforeEach
    void someRep() {
        signIn.as(IdentityFixture.fresh("rep.finder"), identity.team("finders"));
    }

    @Test
    void findsByPinyinWithinTheCallersReach() {
        UUID found = customers.customer("欧阳寻找");
        assertThat(finder.find("ouyangxunzhao", Capability.CUSTOMER_VIEW, 9))
                .extracting(FoundCustomer::id)
                .containsExactly(found);
        signIn.as(IdentityFixture.fresh("rep.finder"), identity.team("losers"));
        assertThat(finder.find("ouyangxunzhao", Capability.CUSTOMER_VIEW, 9)).isEmpty();
    }

    @Test
    void offersTheCallersOwnTheLastContactedFirst() {
        UUID never = customers.customer("Never");
        UUID contacted = customers.customer("Contacted");
        transaction.executeWithoutResult(status -> contacts.keepLast(contacted, () -> Optional.of(clock.instant())));
        assertThat(finder.own(9)).extracting(FoundCustomer::id).containsExactly(contacted, never);
        assertThat(finder.own(1)).hasSize(1);
    }

    @Test
    void asksOneStatement() {
        assertThat(StatementCount.during(() -> finder.find("anna", Capability.CUSTOMER_VIEW, 9)))
                .hasSize(1);
        assertThat(StatementCount.during(() -> finder.own(9))).hasSize(1);
    }
}
