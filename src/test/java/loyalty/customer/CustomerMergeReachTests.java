package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CustomerMergeReachTests {
    @Autowired
    CustomerMergeService merges;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    MergeFixture merging;

    UUID anna;
    UUID twin;
    String phone;
    UUID team;

    @BeforeEach
    void twoRecordsOfOnePerson() {
        MergeFixture.Pair pair = merging.pair();
        anna = pair.anna();
        twin = pair.twin();
        phone = pair.phone();
        team = pair.team();
    }

    @Test
    void customersOutOfReachAreAsIfTheyWereNotThere() {
        UUID merge = merging.merge(anna, twin, Map.of());
        signIn.as("supervisor.elsewhere", identity.team("not merging"));
        assertRefused(() -> merges.unmerge(merge), "customer.notFound");
        assertThat(merges.mergedInto(anna)).isEmpty();
        assertThat(merges.survivorOf(twin)).isEmpty();
        UUID mine = merging.registered(Map.of("name", "Mine", "email", "mine" + phone + "@merge.example"));
        assertRefused(() -> merges.proposal(mine, anna), "customer.notFound");
        assertRefused(() -> merges.merge(new MergeOrder(mine, 0, anna, 1, Map.of())), "customer.notFound");
    }

    @Test
    void repsDoNotMergeAndAdministratorsSeeContactDataMasked() {
        signIn.as("rep.merges", team);
        assertThatThrownBy(() -> merges.proposal(anna, twin)).isInstanceOf(AccessDeniedException.class);
        signIn.as("admin.merges");
        assertThat(merges.proposal(anna, twin).fields())
                .filteredOn(field -> field.field().key().equals("phone"))
                .singleElement()
                .satisfies(field ->
                        assertThat(field.absorbed().value()).contains("*").doesNotContain(phone));
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
