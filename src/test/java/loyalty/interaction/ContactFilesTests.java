package loyalty.interaction;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.ByteArrayInputStream;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.audit.AuditChange;
import loyalty.audit.AuditHistory;
import loyalty.customer.CustomerFixture;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Files are added and removed while a contact is put right, all with the rest of it or not at all. */
@OnH2
class ContactFilesTests {
    @Autowired
    AttachmentService attachments;

    @Autowired
    InteractionService interactions;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    AuditHistory history;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID customer;
    UUID old;
    UUID contact;

    @BeforeEach
    void aContactWithAFile() {
        signIn.as("rep.putsright", identity.team("putsright"));
        customer = customers.customer("Righted");
        old = upload("old.pdf");
        contact = interactions.log(customer, new NewContact(data("Said"), null, null, Set.of(old)));
    }

    @Test
    void oneComesAndOneGoesAndBothAreInTheHistory() {
        UUID fresh = upload("new.pdf");
        interactions.change(contact, 0, data("Said"), new FileChanges(Set.of(fresh), Set.of(old)));
        assertThat(names()).containsExactly("new.pdf");
        assertThat(history.of(customer, true, 0, 2))
                .extracting(AuditChange::oldValue, AuditChange::newValue)
                .containsExactlyInAnyOrder(tuple("old.pdf", null), tuple(null, "new.pdf"));
        assertRefused(() -> attachments.open(old), "interaction.file.gone");
    }

    @Test
    void nothingChangesWhenAFileIsNotOnesOwn() {
        UUID foreign = upload("mine.pdf");
        signIn.as("supervisor.putsright", identity.team("putsright"));
        assertRefused(
                () -> interactions.change(contact, 0, data("Changed"), new FileChanges(Set.of(foreign), Set.of(old))),
                "interaction.file.gone");
        signIn.as("rep.putsright", identity.team("putsright"));
        assertThat(names()).containsExactly("old.pdf");
        assertThat(interactions.of(customer, 0, 1).getFirst().data().content()).isEqualTo("Said");
    }

    @Test
    void filesOfAnotherContactStay() {
        UUID elsewhere = upload("elsewhere.pdf");
        interactions.log(customer, new NewContact(data("Another"), null, null, Set.of(elsewhere)));
        assertRefused(
                () -> interactions.change(contact, 0, data("Said"), new FileChanges(Set.of(), Set.of(elsewhere))),
                "interaction.file.gone");
    }

    private List<String> names() {
        return interactions.of(customer, 0, 9).stream()
                .filter(each -> each.id().equals(contact))
                .flatMap(each -> each.files().stream())
                .map(Attachment::name)
                .toList();
    }

    private UUID upload(String name) {
        return attachments
                .upload(name, new ByteArrayInputStream("%PDF-1.7".getBytes(UTF_8)))
                .id();
    }

    private ContactData data(String words) {
        return ContactData.of(
                clock.instant().truncatedTo(ChronoUnit.MINUTES),
                ContactChannel.EMAIL,
                ContactDirection.INCOMING,
                words);
    }

    private static void assertRefused(ThrowingCallable call, String reason) {
        assertThatThrownBy(call).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
