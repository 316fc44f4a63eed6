package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * A column that an administrator requires counts as the shipped fields do: 3 of then 24 parts, of which the name has 3,
 * phone or e-mail 4 and the owner 2.
 */
@OnH2
class RequiredColumnTests {
    @Autowired
    CustomColumnService columns;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerBulk bulk;

    @Autowired
    CompletenessRefresh refresh;

    @Autowired
    CustomerFixture fixture;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    CustomColumnData column;

    @BeforeEach
    void aColumn() {
        signIn.as("admin.required");
        UUID known = columns.columns().stream()
                .filter(c -> c.nameEn().equals("Cups required"))
                .map(CustomColumnData::id)
                .findFirst()
                .orElse(null);
        column = save(known, false, true);
    }

    @AfterEach
    void retireForOtherTests() {
        save(column.id(), false, false);
        refresh.all(() -> false);
    }

    @Test
    void isDemandedOfANewCustomer() {
        require();
        signIn.as("supervisor.required");

        assertThat(customers.checkNew(Map.of("name", "Anna", "email", "anna@required.example")))
                .containsExactly(Map.entry(column.key(), Message.of("customer.field.required")));
        assertThat(completeness(registered("3"))).isEqualTo(50);
    }

    @Test
    void countsAsMuchAsTheName() {
        UUID empty = registered("");
        UUID filled = registered("3");
        assertThat(List.of(completeness(empty), completeness(filled))).containsOnly(43);

        require();

        await().untilAsserted(() -> {
            assertThat(completeness(empty)).isEqualTo(38);
            assertThat(completeness(filled)).isEqualTo(50);
        });
    }

    @Test
    void countsNoMoreOnceItIsRetired() {
        UUID empty = registered("");
        int before = completeness(empty);
        require();
        refresh.all(() -> false);
        assertThat(completeness(empty)).isLessThan(before);

        save(column.id(), true, false);

        await().untilAsserted(() -> assertThat(completeness(empty)).isEqualTo(before));
    }

    @Test
    void countsInImportedCustomersAndWhenACellIsFilled() {
        require();
        signIn.as("supervisor.required");
        UUID imported = imported(Map.of("name", "Bea"));
        assertThat(completeness(imported)).isEqualTo(13);

        customers.change(List.of(new FieldChange(imported, column.key(), "", "1.2万")));

        assertThat(completeness(imported)).isEqualTo(25);
    }

    @Test
    void isTheSameFromTheDatabaseAsFromTheRecord() {
        require();
        signIn.as("supervisor.required");
        List<UUID> all = List.of(
                imported(Map.of("name", "Anna")),
                imported(Map.of("name", "Bea", "phone", phone(), "address", "1 Road", "company", "Acme")),
                imported(Map.of("name", "Cy", "gender", "男", "birthDate", "1990-03-05", "jobTitle", "Cook")),
                imported(Map.of("name", "Di", "type", "VIP", "source", "ONLINE", "channel", "STORE")),
                imported(Map.of("name", "Ed", "need", "PRICE", column.key(), "0")));
        List<Integer> fromRecords = all.stream().map(this::completeness).toList();
        jdbc.sql("update customer set completeness = -1 where id in (:ids)")
                .param("ids", all)
                .update();

        refresh.all(() -> false);

        assertThat(all).extracting(this::completeness).isEqualTo(fromRecords).doesNotHaveDuplicates();
    }

    @Test
    void leavesVersionAndTimeOfChangeAlone() {
        UUID empty = registered("");
        List<Map<String, Object>> before = stamp(empty);

        require();
        refresh.all(() -> false);

        assertThat(stamp(empty)).isEqualTo(before);
    }

    private void require() {
        column = save(column.id(), true, true);
    }

    private CustomColumnData save(@Nullable UUID id, boolean required, boolean active) {
        signIn.as("admin.required");
        return columns.save(new CustomColumnData(
                id, CustomType.NUMBER, "Cups required", "必填杯数", "", "", required, null, List.of(), 0, active));
    }

    private UUID registered(String cups) {
        signIn.as("supervisor.required");
        Map<String, String> typed = new HashMap<>(Map.of("name", "Anna", "phone", phone()));
        typed.put(column.key(), cups);
        return ((NewCustomer.Registered) customers.register(typed)).id();
    }

    private UUID imported(Map<String, String> row) {
        return ((BulkOutcome.Created) bulk.write(Ids.next(), List.of(row)).getFirst()).id();
    }

    private static String phone() {
        return "138%08d".formatted(System.nanoTime() % 100_000_000);
    }

    private int completeness(UUID customer) {
        return jdbc.sql("select completeness from customer where id = :id")
                .param("id", customer)
                .query(Integer.class)
                .single();
    }

    private List<Map<String, Object>> stamp(UUID customer) {
        return jdbc.sql("select version, updated_at from customer where id = :id")
                .param("id", customer)
                .query()
                .listOfRows();
    }
}
