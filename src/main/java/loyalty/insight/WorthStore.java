package loyalty.insight;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
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

    private final PurchaseRecords purchases;
    private final RankingStore rankings;
    private final ValueModelStore models;
    private final ScoreWeightStore weights;
    private final LifecycleRuleStore rules;
    private final JdbcClient jdbc;
    private final JdbcTemplate template;
    private final Clock clock;

    WorthStore(
            PurchaseRecords purchases,
            RankingStore rankings,
            ValueModelStore models,
            ScoreWeightStore weights,
            LifecycleRuleStore rules,
            JdbcClient jdbc,
            JdbcTemplate template,
            Clock clock) {
        this.purchases = purchases;
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
        return new Appraisal(rankings.kept(), models.kept(), rules.kept().on(today), weights.kept(), today);
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
        Map<UUID, Bought> bought = purchases.until(today, customers);
        jdbc.sql(FIGURES)
                .param("customers", ids)
                .param("contactsFrom", contactsFrom(today))
                .query(row -> {
                    reader.accept(BuyingRecord.of(row, bought), kept(row));
                });
    }

    private OffsetDateTime contactsFrom(LocalDate today) {
        return today.minusDays(WorthRules.CONTACT_DAYS)
                .atStartOfDay(clock.getZone())
                .toInstant()
                .atOffset(ZoneOffset.UTC);
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
