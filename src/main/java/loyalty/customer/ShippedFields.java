package loyalty.customer;

import static loyalty.customer.FieldReader.date;
import static loyalty.customer.FieldReader.longText;
import static loyalty.customer.FieldReader.text;
import static loyalty.identity.FieldGroup.BASIC;
import static loyalty.identity.FieldGroup.CONTACT;
import static loyalty.identity.FieldGroup.NOTES;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.function.Supplier;
import loyalty.identity.Capability;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** The fields every register has. */
@Component
class ShippedFields {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final int YEARS_AHEAD = 10;

    private final Dictionaries dictionaries;
    private final StaffChoices staff;
    private final ContactVault vault;
    private final RegisterSettings settings;
    private final Clock clock;

    ShippedFields(
            Dictionaries dictionaries, StaffChoices staff, ContactVault vault, RegisterSettings settings, Clock clock) {
        this.dictionaries = dictionaries;
        this.staff = staff;
        this.vault = vault;
        this.settings = settings;
        this.clock = clock;
    }

    List<CustomerField> all() {
        return List.of(
                basic("number", "number", 40, c -> c.number, (c, v) -> c.number = v)
                        .required(true),
                basic("name", "name", 200, c -> c.name, (c, v) -> c.name = v).required(true),
                phone(),
                email(),
                choice("gender", "gender", DictionaryKind.GENDER, c -> c.gender, (c, v) -> c.gender = v),
                past("birthDate", "birth_date", c -> c.birthDate, (c, v) -> c.birthDate = v),
                basic("company", "company", 200, c -> c.company, (c, v) -> c.company = orNull(v)),
                basic("jobTitle", "job_title", 100, c -> c.jobTitle, (c, v) -> c.jobTitle = orNull(v)),
                address(),
                choice("type", "type_code", DictionaryKind.TYPE, c -> c.type, (c, v) -> c.type = v),
                choice("source", "source_code", DictionaryKind.SOURCE, c -> c.source, (c, v) -> c.source = v),
                choice("channel", "channel_code", DictionaryKind.CHANNEL, c -> c.channel, (c, v) -> c.channel = v),
                choice("need", "need_code", DictionaryKind.NEED, c -> c.need, (c, v) -> c.need = v),
                choice(
                        "valueBand",
                        "value_band",
                        DictionaryKind.VALUE_BAND,
                        c -> c.valueBand,
                        (c, v) -> c.valueBand = v),
                tags(),
                past("acquiredOn", "acquired_on", c -> c.acquiredOn, (c, v) -> c.acquiredOn = v),
                staffed(
                        "owner",
                        "owner_id",
                        staff::users,
                        staff::everyone,
                        c -> c.ownerId,
                        (c, v) -> c.own(v, clock.instant())),
                staffed("team", "team_id", staff::teams, staff::teams, c -> c.teamId, (c, v) -> c.teamId = v),
                protectedUntil(),
                choice("consent", "consent", DictionaryKind.CONSENT, c -> c.consent, (c, v) -> c.consent = v),
                past("consentOn", "consent_on", c -> c.consentOn, (c, v) -> c.consentOn = v),
                new CustomerField(
                        "notes",
                        FieldType.LONG_TEXT,
                        NOTES,
                        "{c}.notes",
                        longText(4000),
                        c -> c.notes,
                        (c, v) -> c.notes = orNull(v)));
    }

    private CustomerField basic(
            String key,
            String column,
            int length,
            Function<Customer, @Nullable Object> get,
            BiConsumer<Customer, String> set) {
        return new CustomerField(key, FieldType.TEXT, BASIC, "{c}." + column, text(length), get, set);
    }

    private CustomerField phone() {
        return new CustomerField(
                "phone",
                FieldType.PHONE,
                CONTACT,
                "{c}.phone",
                FieldReader.phone(settings.phoneRegion()),
                c -> vault.open(ContactVault.PHONE, c.id, c.phone),
                vault::setPhone);
    }

    private CustomerField email() {
        return new CustomerField(
                "email",
                FieldType.EMAIL,
                CONTACT,
                "{c}.email",
                FieldReader.email(),
                c -> vault.open(ContactVault.EMAIL, c.id, c.email),
                vault::setEmail);
    }

    private CustomerField address() {
        return new CustomerField(
                "address",
                FieldType.TEXT,
                CONTACT,
                "{c}.address",
                text(500),
                c -> vault.open(ContactVault.ADDRESS, c.id, c.address),
                (c, v) -> c.address = vault.seal(ContactVault.ADDRESS, c.id, v));
    }

    private CustomerField choice(
            String key,
            String column,
            DictionaryKind kind,
            Function<Customer, @Nullable Object> get,
            BiConsumer<Customer, @Nullable String> set) {
        return new CustomerField(
                        key,
                        FieldType.CHOICE,
                        BASIC,
                        "{c}." + column,
                        FieldReader.choice(
                                typed -> dictionaries.meantBy(kind, typed), () -> dictionaries.choices(kind)),
                        get,
                        (c, v) -> set.accept(c, orNull(v)))
                .offering(() -> dictionaries.choices(kind), () -> dictionaries.known(kind));
    }

    private CustomerField tags() {
        return new CustomerField(
                "tags",
                FieldType.TAGS,
                BASIC,
                "{c}.tags",
                FieldReader.tags(),
                c -> c.tags == null ? null : String.join(",", c.tags),
                (c, v) -> c.tags = v.isEmpty() ? null : v.split(","));
    }

    private CustomerField past(
            String key,
            String column,
            Function<Customer, @Nullable Object> get,
            BiConsumer<Customer, @Nullable LocalDate> set) {
        return dated(key, column, date(() -> EARLIEST, this::today), get, set);
    }

    private CustomerField protectedUntil() {
        return dated(
                        "protectedUntil",
                        "protected_until",
                        date(() -> EARLIEST, () -> today().plusYears(YEARS_AHEAD)),
                        c -> c.protectedUntil,
                        (c, v) -> c.protectedUntil = v)
                .needs(Capability.CUSTOMER_ASSIGN);
    }

    private static CustomerField dated(
            String key,
            String column,
            FieldReader reader,
            Function<Customer, @Nullable Object> get,
            BiConsumer<Customer, @Nullable LocalDate> set) {
        return new CustomerField(
                key,
                FieldType.DATE,
                BASIC,
                "{c}." + column,
                reader,
                get,
                (c, v) -> set.accept(c, v.isEmpty() ? null : LocalDate.parse(v)));
    }

    private CustomerField staffed(
            String key,
            String column,
            Supplier<List<Choice>> offered,
            Supplier<List<Choice>> known,
            Function<Customer, @Nullable Object> get,
            BiConsumer<Customer, @Nullable UUID> set) {
        return new CustomerField(
                        key,
                        FieldType.CHOICE,
                        BASIC,
                        "{c}." + column,
                        FieldReader.choice(typed -> StaffChoices.meantBy(offered.get(), typed), offered),
                        get,
                        (c, v) -> set.accept(c, v.isEmpty() ? null : UUID.fromString(v)))
                .needs(Capability.CUSTOMER_ASSIGN)
                .offering(offered, known);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static @Nullable String orNull(String value) {
        return value.isEmpty() ? null : value;
    }
}
