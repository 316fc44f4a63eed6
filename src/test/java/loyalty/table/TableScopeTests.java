package loyalty.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.customer.CustomerBulk;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;

/** A rep's table is put together from their own customers and those of nobody; a supervisor's is not. */
@OnH2
class TableScopeTests {
    private static final int CUSTOMERS = 45;

    @Autowired
    TableService table;

    @Autowired
    CustomerBulk bulk;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    String mark;
    String rep;
    String supervisor;

    @BeforeEach
    void customersOfARepOfAColleagueAndOfNobody() {
        mark = IdentityFixture.fresh("scope").replace(".", "");
        UUID team = identity.team(mark);
        rep = "rep." + mark;
        supervisor = "supervisor." + mark;
        identity.user(rep, team);
        identity.user("colleague." + mark, team);
        signIn.as(supervisor, team);
        bulk.write(
                Ids.next(),
                IntStream.range(0, CUSTOMERS).mapToObj(this::customer).toList());
    }

    private Map<String, String> customer(int i) {
        Map<String, String> customer = new HashMap<>(Map.of("number", "%s-%02d".formatted(mark, i)));
        customer.put("name", "Name " + i % 4);
        if (i % 5 > 0) customer.put("company", "Company " + i % 5);
        if (i % 4 > 0) customer.put("team", mark);
        if (i % 3 > 0) customer.put("owner", (i % 3 == 1 ? "rep." : "colleague.") + mark);
        return customer;
    }

    static Stream<List<SortKey>> sorts() {
        Stream<List<SortKey>> single = Stream.of("number", "name", "company", "totalAmount", "owner")
                .flatMap(column -> Stream.of(true, false).map(down -> List.of(new SortKey(column, down))));
        return Stream.concat(
                single,
                Stream.of(
                        List.of(),
                        List.of(new SortKey("company", true), new SortKey("name", false)),
                        List.of(new SortKey("purchaseCount", false), new SortKey("number", true))));
    }

    @ParameterizedTest
    @MethodSource("sorts")
    void showsEachCustomerOnceInTheOrderOfTheWholeWhereverAPageEnds(List<SortKey> sort) {
        TableQuery query = new TableQuery(TableFilter.NONE, mark, sort);
        List<UUID> expected = table.page(query, Set.of("owner"), 0, CUSTOMERS, 0).stream()
                .filter(row -> !row.value("owner")
                        .equals(identity.user("colleague." + mark).toString()))
                .map(TableRow::id)
                .toList();

        signIn.as(rep);

        assertThat(table.count(query)).isEqualTo(expected.size()).isEqualTo(CUSTOMERS * 2 / 3);
        for (int size : List.of(1, 7, CUSTOMERS)) {
            assertThat(paged(query, size, 0)).as("pages of %d", size).isEqualTo(expected);
            assertThat(paged(query, size, expected.size()))
                    .as("pages of %d, later ones from the end", size)
                    .isEqualTo(expected);
        }
        List<UUID> handedOver = new ArrayList<>();
        table.each(query, Set.of(), row -> handedOver.add(row.id()));
        assertThat(handedOver).isEqualTo(expected);
        assertThat(table.rows(expected, Set.of()))
                .extracting(TableRow::id)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    private List<UUID> paged(TableQuery query, int size, long total) {
        return IntStream.iterate(0, offset -> offset < CUSTOMERS, offset -> offset + size)
                .mapToObj(offset -> table.page(query, Set.of(), offset, size, total))
                .flatMap(List::stream)
                .map(TableRow::id)
                .toList();
    }
}
