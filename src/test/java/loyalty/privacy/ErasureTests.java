package loyalty.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.WholeDatabase;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerRecords;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.PersonalTable;
import loyalty.shared.RefusedException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

/** Fills every personal column with a word that stands nowhere else, and looks for it everywhere afterwards. */
@OnH2
class ErasureTests {
    private static final String PHONE = "+861391112";
    /** Of the customer: the application works on others meanwhile. */
    private static final List<String> SUMS = List.of(
            "select sum(amount) from purchase where customer_id = ?",
            "select sum(quantity) from purchase where customer_id = ?",
            "select sum(score) from satisfaction_score where customer_id = ?",
            "select sum(amount) from receivable where customer_id = ?",
            "select sum(open_amount) from receivable where customer_id = ?",
            "select sum(amount) from payment where customer_id = ?",
            "select sum(unused_amount) from payment where customer_id = ?",
            "select count(*) from answer a join response r on r.id = a.response_id where r.customer_id = ?",
            "select sum(total_amount) from customer_figures where customer_id = ?",
            "select sum(arrears) from customer_figures where customer_id = ?");

    @Autowired
    ErasureService erasure;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerRecords records;

    @Autowired
    List<PersonalTable> tables;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcTemplate jdbc;

    String mark;
    String phone;
    UUID customer;
    String number;
    byte @Nullable [] index;

    @BeforeEach
    void aCustomerWithRecordsOfEveryKind() {
        mark = "zq" + UUID.randomUUID().toString().substring(0, 8);
        phone = PHONE + "%04d".formatted(Math.floorMod(mark.hashCode(), 10_000));
        signIn.as("supervisor.erasing", identity.team("erasing"));
        customer = ((Registered) customers.register(Map.of(
                        "name",
                        "毕" + mark,
                        "phone",
                        phone,
                        "email",
                        mark + "@example.com",
                        "company",
                        mark,
                        "notes",
                        mark,
                        "address",
                        mark + " Road 1",
                        "tags",
                        mark)))
                .id();
        customers.change(List.of(new FieldChange(customer, "jobTitle", null, mark)));
        records.of(customer);
        number = JdbcClient.create(jdbc)
                .sql("select number from customer where id = ?")
                .param(customer)
                .query(String.class)
                .single();
        fillEveryPersonalText();
        jdbc.update(
                "insert into undeliverable_address (email_index, failure, found_at)"
                        + " select email_index, '550', current_timestamp from customer where id = ?",
                customer);
        index = jdbc.queryForObject("select email_index from customer where id = ?", byte[].class, customer);
        signIn.as("admin.erasing");
    }

    @Test
    void nothingPersonalIsLeftAnywhereAndNoSumChanges() {
        List<String> sums = sums();
        assertThat(sums).as("something to lose").doesNotContain("null", "0");
        assertThat(found()).as("before").isNotEmpty();
        List<ErasureLine> preview = erasure.preview(customer);
        assertThat(preview)
                .extracting(ErasureLine::table)
                .contains("customer", "purchase", "interaction", "attachment", "audit_change", "receivable", "answer");

        erasure.erase(customer, "Asked by letter", number);

        assertThat(found()).isEmpty();
        assertThat(count("select count(*) from audit_change where record_id = ? and encrypted"
                        + " and (old_value is not null or new_value is not null)"))
                .isZero();
        assertThat(count("select count(*) from audit_change where record_id = ? and not encrypted"
                        + " and record_type <> 'personalData' and (old_value is not null or new_value is not null)"))
                .isZero();
        assertThat(count("select count(*) from customer where id = ? and (phone is not null or email is not null"
                        + " or phone_index is not null or email_index is not null or address is not null)"))
                .isZero();
        assertThat(count("select count(*) from followup where customer_id = ? and open_due_on is not null"))
                .isZero();
        assertThat(jdbc.queryForList("select failure from undeliverable_address where email_index = ?", index))
                .as("found by the address, which the register no longer has")
                .isEmpty();
        assertThat(sums()).isEqualTo(sums);
    }

    @Test
    void anErasedCustomerCanNeitherBeWrittenNorErasedAgain() {
        erasure.erase(customer, "Asked by letter", number);

        assertRefused("customer.notFound", () -> erasure.erase(customer, "Again", number));
        assertRefused("customer.notFound", () -> erasure.preview(customer));
        signIn.as("supervisor.erasing");
        assertThat(customers.change(List.of(new FieldChange(customer, "name", null, "Back"))))
                .allSatisfy(outcome -> assertThat(outcome).isInstanceOf(ChangeOutcome.Refused.class));
    }

    @Test
    void refusesWithoutReasonOrWithAnotherNumberAndChangesNothing() {
        assertRefused("privacy.erase.noReason", () -> erasure.erase(customer, "  ", number));
        assertRefused("privacy.erase.otherNumber", () -> erasure.erase(customer, "Asked", number + "1"));
        assertRefused("privacy.erase.personalReason", () -> erasure.erase(customer, "毕" + mark + " asked", number));
        assertThat(found()).isNotEmpty();
        signIn.as("supervisor.erasing");
        assertThatThrownBy(() -> erasure.erase(customer, "Asked", number)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> erasure.preview(customer)).isInstanceOf(AccessDeniedException.class);
    }

    /** In texts that are not encrypted; as long as the column takes. */
    private void fillEveryPersonalText() {
        for (PersonalTable table : tables) {
            if (!table.isOfCustomers()
                    || table.name().equals("customer")
                    || table.name().equals("audit_change")) continue;
            for (PersonalTable.Column column : table.columns()) {
                if (column.erased() == null || !isText(table.name(), column.name())) continue;
                String rows =
                        table.rows().replace(":customer", "'" + customer + "'").replace(":name", "'毕" + mark + "'");
                jdbc.update("update %s set %s = '%s' where %s".formatted(table.name(), column.name(), mark, rows));
            }
        }
    }

    private boolean isText(String table, String column) {
        return !column.endsWith("_hash") && Boolean.TRUE.equals(jdbc.queryForObject("""
                        select count(*) > 0 from information_schema.columns
                        where table_schema = current_schema and table_name = ? and column_name = ?
                            and data_type = 'character varying'
                        """, Boolean.class, table, column));
    }

    /** Tables and rows in which the person still stands. */
    private Map<String, List<String>> found() {
        List<String> words = Stream.of(mark, number, phone.substring(3)).toList();
        Map<String, List<String>> found = new TreeMap<>();
        WholeDatabase.rows(jdbc, Set.of()).forEach((table, rows) -> {
            List<String> naming = rows.stream()
                    .filter(row -> words.stream().anyMatch(row::contains))
                    .toList();
            if (!naming.isEmpty()) found.put(table, naming);
        });
        return found;
    }

    private List<String> sums() {
        return SUMS.stream()
                .map(sum -> String.valueOf(jdbc.queryForObject(sum, Object.class, customer)))
                .toList();
    }

    private long count(String sql) {
        return JdbcClient.create(jdbc)
                .sql(sql)
                .param(customer)
                .query(Long.class)
                .single();
    }

    private static void assertRefused(String reason, Runnable call) {
        assertThatThrownBy(call::run).isInstanceOf(RefusedException.class).hasMessage(reason);
    }
}
