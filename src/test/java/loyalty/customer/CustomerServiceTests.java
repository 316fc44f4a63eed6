package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.ChangeOutcome.Conflict;
import loyalty.customer.ChangeOutcome.Refused;
import loyalty.customer.ChangeOutcome.Saved;
import loyalty.customer.NewCustomer.Incomplete;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.Access;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.test.context.event.ApplicationEvents;
import org.springframework.test.context.event.RecordApplicationEvents;

@OnH2
@RecordApplicationEvents
class CustomerServiceTests {
    @Autowired
    CustomerService customers;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    @Autowired
    ApplicationEvents events;

    UUID east;
    String rep;
    String phone;

    @BeforeEach
    void signInAsRep() {
        east = identity.team("east");
        rep = IdentityFixture.fresh("rep");
        phone = "138" + "%08d".formatted(System.nanoTime() % 100_000_000);
        signIn.as(rep, east);
    }

    @Test
    void registersWithNumberOwnerAndTeam() {
        UUID id = registered(Map.of("name", "王小明", "phone", phone));

        CustomerProfile profile = customers.profile(id);
        assertThat(profile.number()).matches("C\\d{6,}");
        assertThat(profile.value("name")).isEqualTo("王小明");
        assertThat(profile.value("phone")).isEqualTo("+86" + phone);
        assertThat(profile.value("team")).isEqualTo(east.toString());
        assertThat(profile.reachable()).isTrue();
    }

    @Test
    void demandsNameAndAWayToReachTheCustomer() {
        NewCustomer outcome = customers.register(Map.of("company", "Acme"));

        assertThat(outcome).isInstanceOf(Incomplete.class);
        assertThat(((Incomplete) outcome).reasons()).containsOnlyKeys("name", "phone");
    }

    @Test
    void keepsWhatWasTypedInCanonicalForm() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));

        assertThat(change(id, "birthDate", "", "1990年3月5日")).isEqualTo(new Saved("", "1990-03-05", null));
        assertThat(change(id, "gender", "", "女")).isEqualTo(new Saved("", "FEMALE", null));
        assertThat(change(id, "tags", "", "熟客，送货上门, 熟客")).isEqualTo(new Saved("", "熟客,送货上门", null));
        assertThat(change(id, "name", "Anna", "  Ａｎｎａ 𠮷 ")).isEqualTo(new Saved("Anna", "Anna 𠮷", null));
    }

    @Test
    void refusesWhatCannotBeAndChangesNothing() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));

        assertThat(reason(change(id, "birthDate", "", "2999-01-01"))).isEqualTo("customer.date.outOfRange");
        assertThat(reason(change(id, "birthDate", "", "0000-00-00"))).isEqualTo("customer.date.unreadable");
        assertThat(reason(change(id, "birthDate", "", "03/04/1990"))).isEqualTo("customer.date.ambiguous");
        assertThat(reason(change(id, "type", "", "no such type"))).isEqualTo("customer.choice.unknown");
        assertThat(reason(change(id, "company", "", "x".repeat(10_000)))).isEqualTo("customer.text.tooLong");
        assertThat(reason(change(id, "company", "", "𠮷".repeat(150)))).isEqualTo("customer.text.tooLong");
        assertThat(reason(change(id, "name", "Anna", " "))).isEqualTo("customer.field.required");
        assertThat(reason(change(id, "phone", "+86" + phone, ""))).isEqualTo("customer.contact.oneNeeded");
        assertThat(reason(change(id, "password", "", "x"))).isEqualTo("customer.field.unknown");
        assertThat(customers.profile(id).value("birthDate")).isEmpty();
        assertThat(customers.profile(id).value("name")).isEqualTo("Anna");
    }

    @Test
    void keepsFormulasAndMarkupAsText() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));

        change(id, "company", "", "=HYPERLINK(\"http://example.com\")");
        change(id, "notes", "", "<script>alert(1)</script>");

        assertThat(customers.profile(id).value("company")).isEqualTo("=HYPERLINK(\"http://example.com\")");
        assertThat(customers.profile(id).value("notes")).isEqualTo("<script>alert(1)</script>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "👩‍👧 李",
                "𠮷田 㐱",
                "שלום עולם",
                "مرحبا",
                "+1",
                "-2",
                "@SUM(A1)",
                "'; drop table customer --",
                "%_\\"
            })
    void keepsEveryScriptAndSignAsItWasWritten(String text) {
        UUID id = registered(Map.of("name", text, "phone", phone));

        assertThat(change(id, "company", "", text)).isEqualTo(new Saved("", text, null));
        assertThat(change(id, "notes", "", text + "\n" + text)).isInstanceOf(Saved.class);

        CustomerProfile profile = customers.profile(id);
        assertThat(List.of(profile.name(), profile.value("company"))).containsOnly(text);
        assertThat(profile.value("notes")).isEqualTo(text + "\n" + text);
    }

    @Test
    void dropsWhatTurnsTheReadingDirection() {
        UUID id = registered(Map.of("name", "Anna \u202Etxt.exe", "phone", phone));

        assertThat(customers.profile(id).name()).isEqualTo("Anna txt.exe");
    }

    @Test
    void tellsTheLaterOneWhoChangedAFieldMeanwhile() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));
        UUID first = identity.user(rep);
        change(id, "company", "", "Acme");

        ChangeOutcome outcome = change(id, "company", "", "Beta");

        assertThat(outcome).isInstanceOfSatisfying(Conflict.class, conflict -> {
            assertThat(conflict.current()).isEqualTo("Acme");
            assertThat(conflict.wanted()).isEqualTo("Beta");
            assertThat(conflict.by()).isEqualTo(first);
        });
        assertThat(customers.profile(id).value("company")).isEqualTo("Acme");
    }

    @Test
    void savesAFieldBesideAnotherThatSomebodyChanged() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));
        change(id, "company", "", "Acme");

        assertThat(change(id, "jobTitle", "", "Buyer")).isEqualTo(new Saved("", "Buyer", null));
    }

    @Test
    void changesTogetherAllOrNothing() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));
        FieldChange good = new FieldChange(id, "company", "", "Acme");
        FieldChange bad = new FieldChange(id, "birthDate", "", "soon");

        assertThat(customers.changeTogether(List.of(good, bad)).get(1)).isInstanceOf(Refused.class);
        assertThat(customers.profile(id).value("company")).isEmpty();

        assertThat(customers.changeTogether(List.of(good))).containsExactly(new Saved("", "Acme", null));
        assertThat(customers.profile(id).value("company")).isEqualTo("Acme");
    }

    @Test
    void checkingChangesNothing() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));

        List<ChangeOutcome> outcomes = customers.check(List.of(new FieldChange(id, "company", "", "Acme")));

        assertThat(outcomes).containsExactly(new Saved("", "Acme", null));
        assertThat(customers.profile(id).value("company")).isEmpty();
    }

    @Test
    void warnsOfALikelyDuplicate() {
        registered(Map.of("name", "Anna", "phone", phone));

        Registered second = (Registered) customers.register(Map.of("name", "Bea", "phone", "+86 " + phone));

        assertThat(second.warning()).isNotNull();
        assertThat(second.warning().key()).isEqualTo("customer.duplicate.phone");
    }

    @Test
    void showsAnotherRepNothingOfAnOwnedCustomer() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));
        signIn.as(IdentityFixture.fresh("rep"), east);

        assertThatThrownBy(() -> customers.profile(id)).isInstanceOf(RefusedException.class);
        assertThat(reason(change(id, "company", "", "Mine now"))).isEqualTo("customer.notFound");
        assertThat(reason(change(UUID.randomUUID(), "company", "", "x"))).isEqualTo("customer.notFound");
    }

    @Test
    void masksContactDataOfCustomersNobodyOwns() {
        String supervisor = IdentityFixture.fresh("supervisor");
        UUID id = registered(Map.of("name", "Anna", "phone", phone, "email", "anna@example.com"));
        signIn.as(supervisor, east);
        assertThat(change(id, "owner", null, "")).isInstanceOf(Saved.class);
        signIn.as(IdentityFixture.fresh("rep"), east);

        CustomerProfile profile = customers.profile(id);

        assertThat(profile.value("phone")).isEqualTo("138****" + phone.substring(7));
        assertThat(profile.value("email")).startsWith("a***").doesNotContain("anna");
        assertThat(profile.fields())
                .extractingByKey("phone")
                .extracting(FieldView::access)
                .isEqualTo(Access.MASKED);
        assertThat(reason(change(id, "phone", null, "13912345678"))).isEqualTo("customer.field.notAllowed");
    }

    @Test
    void announcesAsGivenOnlyThoseWhoComeToAnotherOwnerOrTeam() {
        signIn.as(IdentityFixture.fresh("supervisor"), east);
        UUID id = registered(Map.of("name", "Anna", "phone", phone));
        change(id, "company", null, "Acme");
        change(id, "team", null, east.toString());
        assertThat(events.stream(CustomersGiven.class)).isEmpty();

        change(id, "owner", null, "");

        assertThat(events.stream(CustomersGiven.class)).containsExactly(new CustomersGiven(Set.of(id)));
    }

    @Test
    void letsRepsNeitherAssignNorRemove() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));

        assertThat(reason(change(id, "owner", null, ""))).isEqualTo("customer.field.notAllowed");
        assertThatThrownBy(() -> customers.remove(Set.of(id))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void takesBackOnlyOnesOwnRegistrations() {
        UUID id = registered(Map.of("name", "Anna", "phone", phone));
        signIn.as(IdentityFixture.fresh("rep"), east);
        assertThatThrownBy(() -> customers.takeBack(Set.of(id))).isInstanceOf(RefusedException.class);
        signIn.as(rep);

        customers.takeBack(Set.of(id));

        assertThatThrownBy(() -> customers.profile(id)).isInstanceOf(RefusedException.class);
    }

    @Test
    void refusesANumberThatIsTaken() {
        UUID first = registered(Map.of("name", "Anna", "phone", phone));
        UUID second = registered(Map.of("name", "Bea", "email", "bea@example.com"));
        String taken = customers.profile(first).number();

        assertThat(reason(change(second, "number", null, taken))).isEqualTo("customer.number.taken");
    }

    private UUID registered(Map<String, String> typed) {
        NewCustomer outcome = customers.register(new HashMap<>(typed));
        assertThat(outcome).isInstanceOf(Registered.class);
        return ((Registered) outcome).id();
    }

    private ChangeOutcome change(UUID id, String field, @Nullable String seen, String typed) {
        return customers
                .change(List.of(new FieldChange(id, field, seen, typed)))
                .getFirst();
    }

    private static String reason(ChangeOutcome outcome) {
        assertThat(outcome).isInstanceOf(Refused.class);
        return ((Refused) outcome).reason().key();
    }
}
