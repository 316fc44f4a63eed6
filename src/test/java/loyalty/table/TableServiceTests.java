package loyalty.table;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.OnH2;
import loyalty.StatementCount;
import loyalty.customer.CustomerBulk;
import loyalty.customer.CustomerService;
import loyalty.customer.NewCustomer.Registered;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Each test works in a team of its own, so that it sees only the customers it made. */
@OnH2
class TableServiceTests {
    private static final Set<String> SHOWN = Set.of("number", "name", "phone", "company", "type", "tags", "birthDate");

    @Autowired
    TableService table;

    @Autowired
    CustomerService customers;

    @Autowired
    CustomerBulk bulk;

    @Autowired
    SignIn signIn;

    @Autowired
    IdentityFixture identity;

    String mark;
    UUID team;

    @BeforeEach
    void signInAsSupervisor() {
        mark = IdentityFixture.fresh("T").replace(".", "");
        team = identity.team(mark);
        signIn.as(IdentityFixture.fresh("supervisor"), team);
    }

    @Test
    void showsPageAfterPageTheSameOrderFromBothEnds() {
        register(25);
        TableQuery query = only(new SortKey("name", false));
        long total = table.count(query);

        List<UUID> paged = new ArrayList<>();
        for (int offset = 0; offset < total; offset += 7)
            table.page(query, SHOWN, offset, 7, total).forEach(row -> paged.add(row.id()));
        List<UUID> atOnce =
                table.page(query, SHOWN, 0, 100, 0).stream().map(TableRow::id).toList();

        assertThat(total).isEqualTo(25);
        assertThat(paged).containsExactlyElementsOf(atOnce).doesNotHaveDuplicates();
    }

    @Test
    void asksAtMostThreeStatementsForAPage() {
        register(60);
        TableQuery query = only(new SortKey("name", false));

        var statements = StatementCount.during(() -> table.page(query, allColumns(), 0, 50, table.count(query)));

        assertThat(statements).hasSizeLessThanOrEqualTo(3);
    }

    private List<String> allColumns() {
        return table.columns().stream().map(TableColumn::key).toList();
    }

    @Test
    void sortsChineseNamesByPinyinAmongLatinOnes() {
        register("赵敏", "Anna", "王芳", "Tom", "李娜");

        assertThat(names(only(new SortKey("name", false)))).containsExactly("Anna", "李娜", "Tom", "王芳", "赵敏");
        assertThat(names(only(new SortKey("name", true)))).containsExactly("赵敏", "王芳", "Tom", "李娜", "Anna");
    }

    @Test
    void findsByNamePinyinInitialsCompanyPhoneAndEmail() {
        customers.register(
                Map.of("name", "王小明", "company", mark + "科技", "phone", "13800138000", "email", mark + "@example.com"));
        register("Anna");

        assertThat(found("小明")).containsExactly("王小明");
        assertThat(found("wangxiao")).containsExactly("王小明");
        assertThat(found("wxm")).containsExactly("王小明");
        assertThat(found(mark + "科")).containsExactly("王小明");
        assertThat(found("8000")).containsExactly("王小明");
        assertThat(found("+86 138-0013-8000")).containsExactly("王小明");
        assertThat(found(mark + "@EXAMPLE.com")).containsExactly("王小明");
        assertThat(found("nobody@example.com")).isEmpty();
        assertThat(found("100%")).isEmpty();
    }

    @Test
    void findsNamesInAnyScriptAndTakesEverySignLiterally() {
        List<String> names = List.of("𠮷田", "㐱先生", "👩‍👧 Li", "שלום עולם", "مرحبا", "100%", "a_b", "it's");
        register(names.toArray(String[]::new));

        for (String name : names) assertThat(found(name)).as(name).containsExactly(name);
    }

    @Test
    void filtersByEveryKindOfColumn() {
        customers.register(Map.of(
                "name",
                "Anna",
                "email",
                "a" + mark + "@example.com",
                "type",
                "VIP",
                "tags",
                "a,b",
                "birthDate",
                "1990-03-05"));
        register("Tom");

        assertThat(names(where("type", FilterOperator.IS, "VIP"))).containsExactly("Anna");
        assertThat(names(where("type", FilterOperator.IS_NOT, "VIP"))).containsExactly("Tom");
        assertThat(names(where("tags", FilterOperator.IS, "b"))).containsExactly("Anna");
        assertThat(names(where("birthDate", FilterOperator.BETWEEN, "1990-01-01", "1990-12-31")))
                .containsExactly("Anna");
        assertThat(names(where("name", FilterOperator.CONTAINS, "NN"))).containsExactly("Anna");
        assertThat(names(where("phone", FilterOperator.EMPTY))).containsExactly("Anna");
        assertThat(names(where("purchaseCount", FilterOperator.AT_LEAST, "1"))).isEmpty();
        assertThat(names(where("stage", FilterOperator.IS, "PROSPECT"))).containsExactlyInAnyOrder("Anna", "Tom");
    }

    @Test
    void figuresAndDaysBeyondAllMeasureFindNobodyAndBreakNothing() {
        register("Anna");
        for (TableColumn column : table.columns()) {
            String key = column.key();
            switch (column.kind()) {
                case NUMBER, MONEY, SCORE, PERCENT -> {
                    assertThat(names(where(key, FilterOperator.AT_LEAST, "9e50")))
                            .as(key)
                            .isEmpty();
                    assertThat(names(where(key, FilterOperator.AT_MOST, "-9e50")))
                            .as(key)
                            .isEmpty();
                }
                case DATE -> {
                    assertThat(names(where(key, FilterOperator.AT_LEAST, "2999-12-31")))
                            .as(key)
                            .isEmpty();
                    assertThat(names(where(key, FilterOperator.OLDER_THAN_DAYS, "36500")))
                            .as(key)
                            .isEmpty();
                }
                default -> {}
            }
        }
    }

    @Test
    void joinsConditionsByAndAndOr() {
        register("Anna", "Bea", "Cleo");
        FilterCondition anna = new FilterCondition("name", FilterOperator.IS, List.of("anna"));
        FilterCondition bea = new FilterCondition("name", FilterOperator.IS, List.of("Bea"));

        assertThat(names(query(new TableFilter(false, List.of(anna, bea), List.of()))))
                .containsExactlyInAnyOrder("Anna", "Bea");
        assertThat(names(query(new TableFilter(true, List.of(anna, bea), List.of()))))
                .isEmpty();
    }

    @Test
    void refusesFiltersThatMakeNoSense() {
        assertThatThrownBy(() -> names(where("no such column", FilterOperator.EMPTY)))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> names(where("birthDate", FilterOperator.AT_LEAST, "soon")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> names(where("birthDate", FilterOperator.LAST_DAYS, "-1")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> names(where("owner", FilterOperator.IS, "' or true --")))
                .isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> table.page(only(new SortKey("phone", false)), SHOWN, 0, 10, 0))
                .isInstanceOf(RefusedException.class);
    }

    @Test
    void leavesOutOfALayoutWhatIsNotThereAnyMore() {
        FilterCondition gone = new FilterCondition("custom.gone", FilterOperator.EMPTY, List.of());
        TableLayout layout = new TableLayout(
                List.of(new TableLayout.Shown("name", 0, true), new TableLayout.Shown("custom.gone", 0, false)),
                new TableFilter(true, List.of(gone), List.of(TableFilter.of(gone))),
                List.of(new SortKey("custom.gone", true), new SortKey("phone", false), new SortKey("name", false)),
                TableLayout.Density.COMPACT);

        TableLayout fitting = layout.fitting(table.columns());

        assertThat(fitting.columns()).extracting(TableLayout.Shown::key).containsExactly("name");
        assertThat(fitting.filter()).isEqualTo(TableFilter.NONE);
        assertThat(fitting.sort()).containsExactly(new SortKey("name", false));
    }

    @Test
    void readsGarbledAddressesAsNoFilter() {
        for (String garbled : List.of("{", "[]", "{\"conditions\":[{}]}", "{\"conditions\":[null]}", "\"x\""))
            assertThat(TableNavigation.filter(QueryParameters.simple(Map.of("filter", garbled))))
                    .isEqualTo(TableFilter.NONE);
    }

    @Test
    void keepsWhatIsTypedIntoTheFilterRowInCanonicalForm() {
        TableColumn born = column("birthDate");

        assertThat(QuickFilter.read(born, "1990/3/5..1990年4月1日", Locale.ENGLISH))
                .contains(
                        new FilterCondition("birthDate", FilterOperator.BETWEEN, List.of("1990-03-05", "1990-04-01")));
        assertThat(QuickFilter.read(column("totalAmount"), ">= ¥1,200.50", Locale.ENGLISH))
                .contains(new FilterCondition("totalAmount", FilterOperator.AT_LEAST, List.of("1200.5")));
        assertThat(QuickFilter.read(born, "soon", Locale.ENGLISH)).isEmpty();
    }

    private TableColumn column(String key) {
        return table.columns().stream()
                .filter(column -> column.key().equals(key))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void showsAnotherTeamNothing() {
        register("Anna");
        signIn.as(IdentityFixture.fresh("supervisor"), identity.team(mark + "b"));

        assertThat(names(only(new SortKey("name", false)))).doesNotContain("Anna");
    }

    @Test
    void masksAndLocksContactDataForTheAdmin() {
        UUID id = register("Anna").getFirst();
        signIn.as(IdentityFixture.fresh("admin"));

        TableRow row = table.rows(List.of(id), SHOWN).getFirst();

        assertThat(row.value("phone")).contains("****");
        assertThat(row.locked()).contains("phone").doesNotContain("company");
    }

    @Test
    void leavesOutWhoStandsElsewhereFromBothEnds() {
        List<UUID> ids = register("Anna", "Bea", "Cy", "Dan", "Eve");
        TableQuery others = only(new SortKey("name", false)).without(Set.of(ids.get(1), ids.get(3)));

        assertThat(names(others)).containsExactly("Anna", "Cy", "Eve");
        assertThat(table.page(others, SHOWN, 2, 1, 3))
                .extracting(row -> row.value("name"))
                .containsExactly("Eve");
    }

    private List<UUID> register(String... names) {
        return IntStream.range(0, names.length)
                .mapToObj(i -> customers.register(Map.of("name", names[i], "phone", "139%08d".formatted(i + 1))))
                .map(outcome -> ((Registered) outcome).id())
                .toList();
    }

    private void register(int count) {
        bulk.write(
                Ids.next(),
                IntStream.range(0, count)
                        .mapToObj(i -> Map.of("name", "Same name", "number", mark + "-" + i, "team", mark))
                        .toList());
    }

    /** Customers without a team are everybody's, so tests look only at those of their own team. */
    private TableQuery query(TableFilter filter) {
        FilterCondition mine = new FilterCondition("team", FilterOperator.IS, List.of(team.toString()));
        return new TableQuery(new TableFilter(true, List.of(mine), List.of(filter)), "", List.of());
    }

    private TableQuery where(String column, FilterOperator operator, String... values) {
        return query(TableFilter.of(new FilterCondition(column, operator, List.of(values))));
    }

    private TableQuery only(SortKey sort) {
        return new TableQuery(query(TableFilter.NONE).filter(), "", List.of(sort));
    }

    private List<String> names(TableQuery query) {
        return table.page(query, SHOWN, 0, 100, 0).stream()
                .map(row -> row.value("name"))
                .toList();
    }

    private List<String> found(String search) {
        return names(new TableQuery(query(TableFilter.NONE).filter(), search, List.of()));
    }
}
