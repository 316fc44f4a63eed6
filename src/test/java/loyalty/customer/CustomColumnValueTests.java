package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.customer.ChangeOutcome.Refused;
import loyalty.customer.ChangeOutcome.Saved;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;

/** What columns of every kind take, and what they say to the rest. */
@OnH2
class CustomColumnValueTests {
    private static final String NAME = "Values";

    @Autowired
    CustomColumnService columns;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerFixture fixture;

    @Autowired
    SignIn signIn;

    UUID customer;

    @BeforeEach
    void aCustomer() {
        signIn.as("supervisor.values");
        customer = fixture.customer("Anna");
    }

    @AfterEach
    void retireForOtherTests() {
        signIn.as("admin.values");
        columns.columns().stream()
                .filter(column -> column.nameEn().equals(NAME) && column.active())
                .forEach(column -> columns.save(column(column.id(), column.type(), false)));
    }

    @ParameterizedTest
    @CsvSource({
        "TEXT, 𠮷 =1+1, 𠮷 =1+1",
        "NUMBER, '−1,234.5', -1234.5",
        "NUMBER, 1.2万, 12000",
        "NUMBER, 999999999999999.9999, 999999999999999.9999",
        "DATE, 2199年12月31日, 2199-12-31",
        "FLAG, 否, false",
        "CHOICE, 早上, AM"
    })
    void takesWhatPeopleWrite(CustomType type, String typed, String kept) {
        assertThat(change(define(type), typed)).isEqualTo(new Saved("", kept, null));
    }

    @ParameterizedTest
    @CsvSource({
        "NUMBER, 1000000000000000, customer.number.outOfRange",
        "NUMBER, -1e30, customer.number.outOfRange",
        "NUMBER, 0.00001, customer.number.outOfRange",
        "NUMBER, =1+1, customer.number.unreadable",
        "NUMBER, 𠮷, customer.number.unreadable",
        "DATE, 0000-00-00, customer.date.unreadable",
        "DATE, 2999-01-01, customer.date.outOfRange",
        "DATE, 1899-12-31, customer.date.outOfRange",
        "FLAG, perhaps, customer.flag.unreadable",
        "CHOICE, <script>, customer.choice.unknown"
    })
    void saysWhyItTakesNothingElse(CustomType type, String typed, String reason) {
        String key = define(type);

        assertThat(change(key, typed))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
        assertThat(customers.profile(customer).value(key)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"TEXT, customer.text.tooLong", "NUMBER, customer.number.unreadable", "DATE, customer.date.unreadable"})
    void refusesTenThousandCharacters(CustomType type, String reason) {
        assertThat(change(define(type), "9".repeat(10_000)))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    }

    @Test
    void keepsTheChoicesThatCustomersHave() {
        String key = define(CustomType.CHOICE);
        change(key, "早上");
        CustomColumnData renamed = withChoices(new Choice("AM", "Early", "清早"), new Choice("PM", "Late", "下午"));
        assertThat(columns.save(renamed).choices()).hasSize(2);

        assertThat(refusal(withChoices(new Choice("PM", "Late", "下午")))).isEqualTo("customer.column.choiceUsed");
        assertThat(columns.save(withChoices(new Choice("AM", "Early", "清早"))).choices())
                .hasSize(1);
    }

    @Test
    void refusesMoreChoicesThanTheColumnHolds() {
        define(CustomType.CHOICE);
        Choice[] many = IntStream.range(0, 1_000)
                .mapToObj(i -> new Choice("AM" + i, "Morning", "早上"))
                .toArray(Choice[]::new);

        assertThat(refusal(withChoices(many))).isEqualTo("customer.column.choicesTooLong");
    }

    private String refusal(CustomColumnData data) {
        return catchThrowableOfType(RefusedException.class, () -> columns.save(data))
                .reason()
                .key();
    }

    private CustomColumnData withChoices(Choice... choices) {
        signIn.as("admin.values");
        UUID id = columns.columns().stream()
                .filter(column -> column.nameEn().equals(NAME) && column.type() == CustomType.CHOICE)
                .map(CustomColumnData::id)
                .findFirst()
                .orElseThrow();
        return new CustomColumnData(id, CustomType.CHOICE, NAME, "值", "", "", false, null, List.of(choices), 0, true);
    }

    /** One of each kind serves all tests. */
    private String define(CustomType type) {
        signIn.as("admin.values");
        UUID known = columns.columns().stream()
                .filter(column -> column.nameEn().equals(NAME) && column.type() == type)
                .map(CustomColumnData::id)
                .findFirst()
                .orElse(null);
        return columns.save(column(known, type, true)).key();
    }

    private static CustomColumnData column(@Nullable UUID id, CustomType type, boolean active) {
        List<Choice> choices = type == CustomType.CHOICE ? List.of(new Choice("AM", "Morning", "早上")) : List.of();
        return new CustomColumnData(id, type, NAME, "值", "", "", false, null, choices, 0, active);
    }

    private ChangeOutcome change(String key, String typed) {
        signIn.as("supervisor.values");
        return customers
                .change(List.of(new FieldChange(customer, key, "", typed)))
                .getFirst();
    }
}
