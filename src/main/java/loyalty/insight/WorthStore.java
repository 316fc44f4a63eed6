package loyalty.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Keeps what customers are worth beside their other figures, which the caller has locked and brought up to date. */
@Repository
class WorthStore {
    private static final String PURCHASES = """
            select customer_id,
                min(purchased_on) filter (where spent is not null) as first_on,
                max(purchased_on) filter (where spent is not null) as last_on,
                count(spent) as days,
                sum(spent) filter (where place > 1) as repeat_amount,
                count(spent) filter (where purchased_on > :windowFrom) as window_days,
                sum(came_to) filter (where purchased_on > :windowFrom) as window_amount
            from (
                select customer_id, purchased_on, sum(amount) filter (where amount > 0) as spent,
                    sum(amount) as came_to,
                    row_number() over (partition by customer_id order by
                        case when max(amount) > 0 then 0 else 1 end, purchased_on) as place
                from purchase where customer_id = any(:customers) and purchased_on <= :today
                group by customer_id, purchased_on
            ) purchase_day
            group by customer_id
            """;
    private static final String FIGURES = """
            select f.customer_id, f.last_score, f.last_recommendation, f.open_complaints,
                f.loyalty_score, f.rfm_cell, f.rfm_segment, f.churn_risk, f.lifetime_value,
                (select count(*) from interaction i where i.customer_id = f.customer_id
                    and i.contacted_at >= :contactsFrom) as contacts
            from customer_figures f
            where f.customer_id = any(:customers)
            """;
    private static final String UPDATE = """
            update customer_figures set loyalty_score = ?, rfm_cell = ?, rfm_segment = ?, churn_risk = ?,
                lifetime_value = ? where customer_id = ?
            """;

    private final RankingStore rankings;
    private final ValueModelStore models;
    private final ScoreWeightStore weights;
    private final LifecycleRuleStore rules;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    WorthStore(
            RankingStore rankings,
            ValueModelStore models,
            ScoreWeightStore weights,
            LifecycleRuleStore rules,
            JdbcClient jdbc,
            JdbcTemplate template,
            Clock clock) {
        this.rankings = rankings;
        this.models = models;
        this.weights = weights;
        this.rules = rules;
        this.jdbc = jdbc;
        this.template = template;
        this.clock = clock;
    }

    /** By what was looked up and fitted last night, on the day it is now. */
    Appraisal appraisal() {
        LocalDate today = LocalDate.now(clock);
        return new Appraisal(
                rankings.kept(), models.kept(), rules.kept().on(today), weights.kept(), today);
    }

    /** A row that is right is not written again. */
    void refresh(List<UUID> customers) {
        Appraisal appraisal = appraisal();
        List<@Nullable Object[]> changed = new ArrayList<>();
        read(customers, appraisal.today(), (customer, kept) -> {
            KeptWorth worth = KeptWorth.of(appraisal.of(customer));
            if (!worth.equals(kept)) changed.add(worth.values(customer.customerId()));
        });
        if (!changed.isEmpty()) template.batchUpdate(UPDATE, changed);
    }

    /** @return empty where there is no such customer */
    Optional<BuyingRecord> record(UUID customer) {
        return records(List.of(customer)).stream().findFirst();
    }

    List<BuyingRecord> records(List<UUID> customers) {
        List<BuyingRecord> found = new ArrayList<>();
        read(customers, LocalDate.now(clock), (record, kept) -> found.add(record));
        return found;
    }

    /** By two statements: joined into one, H2 would sum the purchases of all anew for each customer. */
    private void read(List<UUID> customers, LocalDate today, BiConsumer<BuyingRecord, KeptWorth> reader) {
        var ids = new SqlArrayValue("uuid", customers.toArray());
        Map<UUID, Bought> purchases = purchases(ids, today);
        jdbc.sql(FIGURES)
                .param("customers", ids)
                .param("contactsFrom", contactsFrom(today))
                .query(row -> {
                    Bought bought = purchases.getOrDefault(row.getObject("customer_id", UUID.class), Bought.NOTHING);
                    reader.accept(customer(row, bought), kept(row));
                });
    }

    private Map<UUID, Bought> purchases(SqlArrayValue customers, LocalDate today) {
        Map<UUID, Bought> purchases = new HashMap<>();
        jdbc.sql(PURCHASES)
                .param("customers", customers)
                .param("today", today)
                .param("windowFrom", WorthRules.windowFrom(today))
                .query(row -> {
                    purchases.put(row.getObject("customer_id", UUID.class), bought(row));
                });
        return purchases;
    }

    private OffsetDateTime contactsFrom(LocalDate today) {
        return today.minusDays(WorthRules.CONTACT_DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .atOffset(ZoneOffset.UTC);
    }

    private static Bought bought(ResultSet row) throws SQLException {
        return new Bought(
                row.getObject("first_on", LocalDate.class),
                row.getObject("last_on", LocalDate.class),
                row.getInt("days"),
                row.getBigDecimal("repeat_amount"),
                row.getInt("window_days"),
                row.getBigDecimal("window_amount"));
    }

    private static BuyingRecord customer(ResultSet row, Bought bought) throws SQLException {
        return new BuyingRecord(
                row.getObject("customer_id", UUID.class),
                bought.firstOn(),
                bought.lastOn(),
                bought.days(),
                bought.repeatAmount(),
                bought.windowDays(),
                bought.windowAmount(),
                row.getObject("last_score", Integer.class),
                row.getObject("last_recommendation", Integer.class),
                row.getInt("open_complaints"),
                row.getInt("contacts"));
    }

    private static KeptWorth kept(ResultSet row) throws SQLException {
        return new KeptWorth(
                row.getObject("loyalty_score", Integer.class),
                row.getString("rfm_cell"),
                row.getString("rfm_segment"),
                row.getObject("churn_risk", Integer.class),
                row.getBigDecimal("lifetime_value"));
    }
}
