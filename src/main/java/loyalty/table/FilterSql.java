package loyalty.table;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.shared.DateReading;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanNumber;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;

/** Writes one filter as SQL. Columns come from the caller's own list, values only as parameters. */
final class FilterSql {
    private static final int MOST_DAYS = 36_500;
    /** Columns whose choices are people and teams. */
    private static final Set<String> IDS = Set.of("owner", "team", "nextFollowupAssignee");

    private final Map<String, TableColumn> columns;
    private final Map<String, CustomerSets> sets;
    private final Clock clock;
    private final Set<TableColumn> used = new HashSet<>();
    private int parameters;
    private final Set<String> entered = new HashSet<>();

    /** @param sets by the keys of their columns */
    FilterSql(Map<String, TableColumn> columns, Map<String, CustomerSets> sets, Clock clock) {
        this.columns = columns;
        this.sets = sets;
        this.clock = clock;
    }

    SqlCondition of(TableFilter filter) {
        if (filter.isEmpty()) return SqlCondition.ALL;
        SqlCondition sum = filter.all() ? SqlCondition.ALL : SqlCondition.NONE;
        for (FilterCondition condition : filter.conditions()) sum = join(filter.all(), sum, of(condition));
        for (TableFilter group : filter.groups()) sum = join(filter.all(), sum, of(group));
        return sum;
    }

    /** The columns asked about so far, also within sets. */
    Stream<TableColumn> used() {
        return used.stream();
    }

    private static SqlCondition join(boolean all, SqlCondition left, SqlCondition right) {
        return all ? left.and(right) : left.or(right);
    }

    private SqlCondition of(FilterCondition condition) {
        TableColumn column = columns.get(condition.column());
        if (column == null) throw new RefusedException("table.filter.unknownColumn");
        if (condition.values().size() < condition.operator().valuesNeeded())
            throw new RefusedException("table.filter.valueMissing");
        if (!FilterOperators.of(column.kind()).contains(condition.operator())
                && column.kind().isOnlyFilter()) throw new RefusedException("table.filter.notForColumn");
        used.add(column);
        if (column.kind() == ColumnKind.MEMBERSHIP) return member(condition);
        String sql = column.sql();
        return switch (condition.operator()) {
            case EMPTY -> new SqlCondition(sql + " is null", Map.of());
            case NOT_EMPTY -> new SqlCondition(sql + " is not null", Map.of());
            case IS -> is(column, condition.values());
            case IS_NOT -> {
                SqlCondition is = is(column, condition.values());
                yield new SqlCondition("(" + sql + " is null or not " + is.sql() + ")", is.params());
            }
            case CONTAINS -> like(column, "%", first(condition), "%");
            case STARTS_WITH -> like(column, "", first(condition), "%");
            case AT_LEAST -> compared(sql + " >= ", column, first(condition));
            case AT_MOST -> compared(sql + " <= ", column, first(condition));
            case BETWEEN ->
                compared(sql + " >= ", column, first(condition))
                        .and(compared(sql + " <= ", column, condition.values().get(1)));
            case PAST -> param(sql + " < ", today());
            case TODAY -> days(sql, today(), today());
            case THIS_WEEK -> {
                LocalDate monday = today().with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
                yield days(sql, monday, monday.plusDays(6));
            }
            case THIS_MONTH -> days(sql, today().withDayOfMonth(1), today().with(TemporalAdjusters.lastDayOfMonth()));
            case THIS_YEAR -> days(sql, today().withDayOfYear(1), today().with(TemporalAdjusters.lastDayOfYear()));
            case LAST_DAYS -> days(sql, today().minusDays(dayCount(condition) - 1L), today());
            case NEXT_DAYS -> days(sql, today(), today().plusDays(dayCount(condition) - 1L));
            case AT_LEAST_WITHIN, AT_MOST_WITHIN -> within(column, condition);
            case OLDER_THAN_DAYS -> param(sql + " < ", today().minusDays(dayCount(condition)));
        };
    }

    /** Sets may not stand in the rule of their like: nobody could tell any more what it says, and some would never end. */
    private SqlCondition member(FilterCondition condition) {
        CustomerSets known = sets.get(condition.column());
        if (known == null || !entered.add(condition.column())) throw new RefusedException("table.filter.setInSet");
        SqlCondition any = SqlCondition.NONE;
        for (String code : condition.values()) any = any.or(known.customers(code, this::name, this::of));
        entered.remove(condition.column());
        return condition.operator() == FilterOperator.IS
                ? any
                : new SqlCondition("not coalesce(" + any.sql() + ", false)", any.params());
    }

    /** Customers of whom nothing happened have a figure of nought. */
    private SqlCondition within(TableColumn column, FilterCondition condition) {
        CustomerEvent event = CustomerEvent.of(column.key());
        if (event == null) throw new RefusedException("table.filter.notForColumn");
        boolean least = condition.operator() == FilterOperator.AT_LEAST_WITHIN;
        BigDecimal figure = number(first(condition));
        if (figure.signum() < 0 || least && figure.signum() == 0)
            throw new RefusedException(least ? "table.filter.aboveNought" : "table.filter.notBelowNought");
        LocalDate from = today().minusDays(dayCount(condition.values().get(1)) - 1L);
        String start = name();
        String end = name();
        String bound = name();
        String happened = event.customers(":" + start, ":" + end);
        return new SqlCondition(
                "%s (select 1 from (%s) e where e.customer_id = c.id and e.figure %s :%s)"
                        .formatted(least ? "exists" : "not exists", happened, least ? ">=" : ">", bound),
                Map.of(start, day(event, from), end, day(event, today().plusDays(1)), bound, figure));
    }

    private Object day(CustomerEvent event, LocalDate day) {
        return event.atInstants() ? day.atStartOfDay(clock.getZone()).toOffsetDateTime() : day;
    }

    private SqlCondition is(TableColumn column, List<String> values) {
        String sql = column.sql();
        if (column.kind() == ColumnKind.TAGS) {
            SqlCondition any = SqlCondition.NONE;
            for (String tag : values) {
                String name = name();
                any = any.or(SqlCondition.of(":" + name + " = any(" + sql + ")", name, tag));
            }
            return any;
        }
        String name = name();
        List<Object> read = values.stream().map(value -> read(column, value)).toList();
        return column.kind() == ColumnKind.TEXT
                ? SqlCondition.of("lower(" + sql + ") in (:" + name + ")", name, read)
                : SqlCondition.of(sql + " in (:" + name + ")", name, read);
    }

    private SqlCondition like(TableColumn column, String before, String value, String after) {
        if (column.kind() != ColumnKind.TEXT && column.kind() != ColumnKind.LONG_TEXT)
            throw new RefusedException("table.filter.notForColumn");
        String escaped = value.toLowerCase(Locale.ROOT)
                .replace("\\", "\\\\")
                .replace("%", "\\%")
                .replace("_", "\\_");
        String name = name();
        return SqlCondition.of(
                "lower(" + column.sql() + ") like :" + name + " escape '\\'", name, before + escaped + after);
    }

    private SqlCondition compared(String start, TableColumn column, String value) {
        return param(start, read(column, value));
    }

    private SqlCondition days(String sql, LocalDate from, LocalDate to) {
        return param(sql + " >= ", from).and(param(sql + " <= ", to));
    }

    private SqlCondition param(String start, Object value) {
        String name = name();
        return SqlCondition.of(start + ":" + name, name, value);
    }

    private static Object read(TableColumn column, String value) {
        return switch (column.kind()) {
            case NUMBER, MONEY, SCORE, TREND, PERCENT -> number(value);
            case DATE -> date(value);
            case CHOICE -> IDS.contains(column.key()) ? id(value) : value;
            case TEXT -> value.toLowerCase(Locale.ROOT);
            case FLAG -> value;
            default -> throw new RefusedException("table.filter.notForColumn");
        };
    }

    private static UUID id(String value) {
        try {
            return UUID.fromString(value);
        } catch (IllegalArgumentException notAnId) {
            throw new RefusedException("table.filter.unknownValue", value);
        }
    }

    private static BigDecimal number(String value) {
        return HumanNumber.read(value).orElseThrow(() -> new RefusedException("table.filter.notANumber", value));
    }

    private static LocalDate date(String value) {
        return HumanDate.read(value) instanceof DateReading.Read(LocalDate date)
                ? date
                : refuse("table.filter.notADate", value);
    }

    private static LocalDate refuse(String key, @Nullable String value) {
        throw new RefusedException(key, value == null ? "" : value);
    }

    private static int dayCount(FilterCondition condition) {
        return dayCount(first(condition));
    }

    private static int dayCount(String value) {
        BigDecimal days = number(value);
        if (days.signum() <= 0 || days.compareTo(BigDecimal.valueOf(MOST_DAYS)) > 0)
            throw new RefusedException("table.filter.dayCount", MOST_DAYS);
        return days.intValue();
    }

    private static String first(FilterCondition condition) {
        return condition.values().getFirst();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private String name() {
        return "filter" + parameters++;
    }
}
