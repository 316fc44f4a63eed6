package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.customer.Audience;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.SqlCondition;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class CustomerListsTests {
    @Autowired
    CustomerLists lists;

    @Autowired
    ListedCustomers listed;

    @Autowired
    CustomerService customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @TempDir
    Path folder = Path.of("");

    final String mark = UUID.randomUUID().toString().substring(0, 8);
    UUID byNumber = new UUID(0, 0);
    UUID byMail = new UUID(0, 0);

    @BeforeEach
    void twoCustomersOfATeamAndOneOfAnother() {
        signIn.as("supervisor.lists.other", identity.team("lists.other"));
        customer("O-" + mark, "other-" + mark + "@example.com");
        signIn.as("supervisor.lists", identity.team("lists"));
        byNumber = customer("N-" + mark, "number-" + mark + "@example.com");
        byMail = customer("M-" + mark, "mail-" + mark + "@example.com");
    }

    @Test
    void aPastedListFindsCustomersByWhateverStandsThereAndTellsWhoIsUnknown() {
        ReadList read = lists.pasted("Mine", """
                N-%1$s
                MAIL-%1$s@example.com

                number-%1$s@example.com
                O-%1$s
                nobody
                """.formatted(mark));
        assertThat(read.customers()).isEqualTo(2);
        assertThat(read.repeated()).isEqualTo(1);
        assertThat(read.unknown()).isEqualTo(2);
        assertThat(read.examples()).extracting(ReadList.Line::text).containsExactly("O-" + mark, "nobody");
        Audience.Choice choice = Objects.requireNonNull(read.choice());
        assertThat(listed.choices(Locale.ENGLISH)).contains(choice);
        assertThat(members(choice)).containsExactlyInAnyOrder(byNumber, byMail);
    }

    @Test
    void aFileIsReadByItsColumnsOfKeys() throws IOException {
        Path file = folder.resolve("list.csv");
        Files.writeString(file, "姓名,邮箱\n张三,mail-%s@example.com\n李四,unknown@example.com\n".formatted(mark));
        ReadList read = lists.uploaded("File", file);
        assertThat(members(Objects.requireNonNull(read.choice()))).containsExactly(byMail);
        assertThat(read.examples()).containsExactly(new ReadList.Line(3, "unknown@example.com"));
    }

    @Test
    void aListOfNobodyIsNone() {
        ReadList read = lists.pasted("Nobody " + mark, "nobody\n!!!");
        assertThat(read.choice()).isNull();
        assertThat(read.unknown()).isEqualTo(2);
        assertThat(listed.choices(Locale.ENGLISH))
                .extracting(Audience.Choice::name)
                .doesNotContain("Nobody " + mark);
    }

    @Test
    void aListIsItsMakersOnly() {
        Audience.Choice choice =
                Objects.requireNonNull(lists.pasted("Mine", "N-" + mark).choice());
        signIn.as("supervisor.lists.other");
        assertThat(listed.customers(choice.code())).isEmpty();
        signIn.as("rep.lists");
        assertThatThrownBy(() -> lists.pasted("No", "N-" + mark)).isInstanceOf(AccessDeniedException.class);
    }

    private UUID customer(String number, String email) {
        return ((Registered) customers.register(Map.of("number", number, "name", number, "email", email))).id();
    }

    private List<UUID> members(Audience.Choice choice) {
        SqlCondition on = listed.customers(choice.code()).orElseThrow();
        return jdbc.sql("select c.id from customer c where " + on.sql())
                .params(on.params())
                .query(UUID.class)
                .list();
    }
}
