package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ContactRevealTests {
    @Autowired
    ContactReveal reveal;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerFixture fixture;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    RegisterSettings settings;

    @Autowired
    AuditHistory history;

    @Autowired
    JdbcClient jdbc;

    UUID admin = new UUID(0, 0);
    UUID customer = new UUID(0, 0);
    String phone = "";

    @BeforeEach
    void aCustomerWhoseNumberTheAdministratorSeesMasked() {
        signIn.as(IdentityFixture.fresh("supervisor.reveal"), identity.team(IdentityFixture.fresh("reveal")));
        customer = fixture.withPhone("Masked");
        phone = customers.profile(customer).value("phone");
        admin = signIn.as(IdentityFixture.fresh("admin.reveal")).id();
    }

    @Test
    void whatIsMaskedIsShownAndTheReasonRecorded() {
        assertThat(customers.profile(customer).value("phone")).isNotEqualTo(phone);

        RevealedContact contact = reveal.reveal(customer, " A parcel came back ");

        assertThat(contact).isEqualTo(new RevealedContact("Masked", phone, ""));
        assertThat(history.of(customer, false, 0, 50))
                .filteredOn(entry -> entry.action().equals("revealed"))
                .extracting(AuditChange::newValue)
                .containsExactly("A parcel came back");
    }

    @Test
    void withoutAReasonNothingIsShownOrRecorded() {
        assertThatThrownBy(() -> reveal.reveal(customer, "  ")).hasMessageContaining("customer.reveal.why.missing");
        assertThatThrownBy(() -> reveal.reveal(customer, "x".repeat(ContactReveal.REASON_LENGTH + 1)))
                .hasMessageContaining("customer.reveal.why.tooLong");
        assertThat(timesRevealed()).isZero();
    }

    @Test
    void whoSeesItInClearHasNothingToReveal() {
        signIn.as(IdentityFixture.fresh("supervisor.reveal"), identity.team(IdentityFixture.fresh("reveal")));
        UUID own = fixture.withPhone("In clear");
        assertThatThrownBy(() -> reveal.reveal(own, "Curious")).hasMessageContaining("customer.reveal.nothing");
    }

    @Test
    void customersOfOtherTeamsAreAsIfTheyDidNotExist() {
        signIn.as(IdentityFixture.fresh("supervisor.elsewhere"), identity.team(IdentityFixture.fresh("elsewhere")));
        assertThatThrownBy(() -> reveal.reveal(customer, "Curious")).hasMessageContaining("customer.notFound");
        assertThatThrownBy(() -> reveal.reveal(UUID.randomUUID(), "Curious")).hasMessageContaining("customer.notFound");
        assertThat(timesRevealed()).isZero();
    }

    @Test
    void whoMayNotIsRefused() {
        signIn.as(IdentityFixture.fresh("rep.reveal"));
        assertThatThrownBy(() -> reveal.reveal(customer, "Curious")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void administratorsAreToldOnceAnHourOfWhoDoesItOften() {
        for (int i = 0; i < settings.revealsAnHour(); i++) reveal.reveal(customer, "Call " + i);
        assertThat(alarms()).isZero();
        reveal.reveal(customer, "Once more");
        reveal.reveal(customer, "And again");
        assertThat(alarms()).isBetween(1, 2);
    }

    private int timesRevealed() {
        return jdbc.sql("select count(*) from audit_change where record_id = ? and action = 'revealed'")
                .param(customer)
                .query(Integer.class)
                .single();
    }

    /** Of this administrator, told to themselves; two where the hour ends between. */
    private int alarms() {
        return jdbc.sql(
                        "select count(*) from notice where user_id = :admin and kind = 'customer.reveal' and occasion like :own")
                .param("admin", admin)
                .param("own", "%" + admin + "%")
                .query(Integer.class)
                .single();
    }
}
