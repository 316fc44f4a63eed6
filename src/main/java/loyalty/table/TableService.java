package loyalty.table;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.credit.CreditListAccess;
import loyalty.customer.Choice;
import loyalty.customer.ContactVault;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerSearch;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The loyalty management table: rows of customers with what all records say about them, within the caller's scope. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.CUSTOMER_VIEW)
public class TableService {
    /** The most rows of one page. */
    public static final int PAGE_LIMIT = 500;

    private final TableColumns columns;
    private final CustomerAccess access;
    private final CustomerSearch search;
    private final ContactVault vault;
    private final CreditListAccess credit;
    private final JdbcClient jdbc;
    private final FilteredCustomers filters;
    private final Clock clock;

    TableService(
            TableColumns columns,
            CustomerAccess access,
            CustomerSearch search,
            ContactVault vault,
            CreditListAccess credit,
            JdbcClient jdbc,
            FilteredCustomers filters,
            Clock clock) {
        this.columns = columns;
        this.access = access;
        this.search = search;
        this.vault = vault;
        this.credit = credit;
        this.jdbc = jdbc;
        this.filters = filters;
        this.clock = clock;
    }

    /** The columns the caller may see, in their shipped order. */
    public List<TableColumn> columns() {
        return columns.visible();
    }

    /** The columns the caller may filter by: those they see, what happened in the last days, and sets of customers. */
    public List<TableColumn> filterColumns() {
        return columns.filterable();
    }

    /** A set of customers, by the key of its filter's column and its code. */
    public Optional<Choice> set(String column, String code) {
        return filters.set(column, code);
    }

    /** How many customers the query shows; one exact count of the database. */
    public long count(TableQuery query) {
        TableSql sql = sql(query);
        return jdbc.sql(sql.count())
                .params(sql.params(Map.of()))
                .query(Long.class)
                .single();
    }

    /**
     * A page of rows, in one statement.
     *
     * @param shown keys of the columns to read; unknown and hidden ones are left out
     * @param total the count of the query if the caller knows it, else 0; lets a page beyond the middle be found from
     *     the end
     * @param limit 1–{@value #PAGE_LIMIT}
     */
    public List<TableRow> page(TableQuery query, Collection<String> shown, long offset, int limit, long total) {
        int size = Math.min(limit, PAGE_LIMIT);
        boolean fromEnd = total > 0 && offset > total / 2;
        long rows = fromEnd ? Math.min(size, Math.max(0, total - offset)) : size;
        long skipped = fromEnd ? Math.max(0, total - offset - rows) : offset;
        TableSql sql = sql(query);
        List<TableColumn> read = read(shown);
        return jdbc.sql(sql.page(read, fromEnd))
                .params(sql.params(Map.of("offset", skipped, "limit", rows, "end", skipped + rows)))
                .query(new RowReader(read, access, vault, clock))
                .list();
    }

    /** These customers' rows, without those out of the caller's scope, in no particular order. */
    public List<TableRow> rows(Collection<UUID> ids, Collection<String> shown) {
        if (ids.isEmpty()) return List.of();
        TableSql sql = sql(TableQuery.ALL);
        List<TableColumn> read = read(shown);
        return jdbc.sql(sql.rows(read))
                .params(sql.params(Map.of("ids", ids)))
                .query(new RowReader(read, access, vault, clock))
                .list();
    }

    /** Hands over every row of the query, in its order, without holding them all. */
    public void each(TableQuery query, Collection<String> shown, Consumer<TableRow> taker) {
        TableSql sql = sql(query);
        List<TableColumn> read = read(shown);
        try (Stream<TableRow> rows = jdbc
                .sql(sql.page(read, false))
                .params(sql.params(Map.of("offset", 0L, "limit", Long.MAX_VALUE, "end", Long.MAX_VALUE)))
                .withFetchSize(PAGE_LIMIT)
                .query(new RowReader(read, access, vault, clock))
                .stream()) {
            rows.forEach(taker);
        }
    }

    private List<TableColumn> read(Collection<String> shown) {
        Set<String> keys = new HashSet<>(shown);
        List<TableColumn> read =
                columns.visible().stream().filter(c -> keys.contains(c.key())).toList();
        noteLook(read.stream());
        return read;
    }

    private TableSql sql(TableQuery query) {
        Map<String, TableColumn> byKey =
                columns.visible().stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
        FilterSql filter = filters.ofCaller();
        SqlCondition filtered = filter.of(query.filter());
        noteLook(Stream.concat(filter.used(), query.sort().stream().map(key -> byKey.get(key.column())))
                .filter(Objects::nonNull));
        SqlCondition asked = filtered.and(search.matching(query.search(), "c")).and(others(query.except()));
        List<SqlCondition> branches = access.branches(Capability.CUSTOMER_VIEW, "c").stream()
                .map(branch -> branch.and(asked))
                .toList();
        return new TableSql(branches, orders(query.sort(), byKey));
    }

    /** Amounts of debt are seen by who reads them, and told to who filters or sorts by them. */
    private void noteLook(Stream<TableColumn> used) {
        if (used.anyMatch(CreditColumns::tellsAmounts)) credit.looked();
    }

    static SqlCondition others(Set<UUID> except) {
        return except.isEmpty()
                ? SqlCondition.ALL
                : SqlCondition.of("not (c.id = any(:except))", "except", new SqlArrayValue("uuid", except.toArray()));
    }

    private static List<TableSql.Order> orders(List<SortKey> sort, Map<String, TableColumn> byKey) {
        if (sort.isEmpty()) return List.of(new TableSql.Order(TableSql.NUMBER, false, false));
        List<TableSql.Order> orders = new ArrayList<>();
        for (SortKey key : sort) {
            TableColumn column = byKey.get(key.column());
            if (column == null || column.sortSql() == null) throw new RefusedException("table.sort.notPossible");
            orders.add(new TableSql.Order(column.sortSql(), key.descending(), column.emptyIsLeast()));
        }
        return orders;
    }
}
