package loyalty.table.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.customer.CustomerBulk;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import loyalty.table.DefaultLayout;
import loyalty.table.FilterOperator;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** The rows that the grid asks for, also more of them than fit into one page. */
@OnH2
class TableRowsTests {
    private static final int MANY = TableService.PAGE_LIMIT + 120;

    @Autowired
    TableService table;

    @Autowired
    CustomerBulk bulk;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Test
    void hasEveryRowOfALongBlockAndEachOnce() {
        String name = IdentityFixture.fresh("rows");
        UUID team = identity.team(name);
        signIn.as(IdentityFixture.fresh("supervisor"), team);
        bulk.write(
                Ids.next(),
                IntStream.range(0, MANY)
                        .mapToObj(i -> Map.of("name", "Row", "team", name))
                        .toList());
        TableState state = new TableState(
                DefaultLayout.of(table.columns()).with(ShippedFilters.of("team", FilterOperator.IS, team.toString())));
        TableRows rows = new TableRows(table, state);

        assertThat(rows.count()).isEqualTo(MANY);
        assertThat(rows.fetch(0, MANY, List.of(), Set.of()))
                .extracting(TableRow::id)
                .doesNotHaveDuplicates()
                .hasSize(MANY);
    }
}
