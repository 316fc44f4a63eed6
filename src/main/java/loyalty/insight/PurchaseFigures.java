package loyalty.insight;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.jdbc.support.SqlArrayValue;

/**
 * What a customer's purchases say. A purchase is a line with an amount above zero; returns and gifts are not counted.
 *
 * <ul>
 *   <li>total: the sum of all amounts, returns taken off; average: the total by the number of purchases
 *   <li>average interval: the mean number of days between days on which the customer bought
 *   <li>favourite: the product of the largest quantity, returns taken off; among equals the one bought last, then by
 *       name
 *   <li>stage: the one with which {@link StageHistory} ends; activity: as {@link Activity} says
 * </ul>
 */
final class PurchaseFigures {
    static final String REFRESH = """
            merge into customer_figures f using (
                select summed.*,
                    case
                        when customer_id = any(:lost) then 'LOST'
                        when customer_id = any(:active) then 'ACTIVE'
                        when customer_id = any(:new) then 'NEW'
                        when customer_id = any(:atRisk) then 'AT_RISK'
                        when customer_id = any(:wonBack) then 'WON_BACK'
                        else 'PROSPECT'
                    end as stage,
                    round(total_amount / nullif(purchase_count, 0), 2) as average_amount,
                    round((extract(epoch from last_on) - extract(epoch from first_on)) / 86400
                        / nullif(purchase_days - 1, 0), 1) as average_interval,
                    case
                        when last_on >= :highFrom then 'HIGH'
                        when last_on >= :mediumFrom then 'MEDIUM'
                        when last_on >= :lowFrom then 'LOW'
                        else 'NONE'
                    end as activity
                from (
                    select customer_id,
                        count(*) filter (where amount > 0) as purchase_count,
                        count(distinct purchased_on) filter (where amount > 0) as purchase_days,
                        min(purchased_on) filter (where amount > 0) as first_on,
                        max(purchased_on) filter (where amount > 0) as last_on,
                        sum(amount) as total_amount,
                        max(product) filter (where place = 1 and product_quantity > 0) as favourite_product
                    from (
                        select line.*, row_number() over (
                            partition by customer_id order by product_quantity desc, product_on desc, product) as place
                        from (
                            select c.id as customer_id, p.amount, p.purchased_on, pr.name as product,
                                sum(p.quantity) over (partition by c.id, p.product_id) as product_quantity,
                                max(p.purchased_on) over (partition by c.id, p.product_id) as product_on
                            from customer c
                            left join purchase p on p.customer_id = c.id
                            left join product pr on pr.id = p.product_id
                            where c.id = any(:customers)
                        ) line
                    ) placed
                    group by customer_id
                ) summed
            ) s on (f.customer_id = s.customer_id and f.customer_id = any(:customers))
            when matched and (f.purchase_count, f.first_purchase_on, f.last_purchase_on, f.total_amount,
                    f.average_amount, f.average_interval, f.favourite_product, f.stage, f.activity)
                is distinct from (s.purchase_count, s.first_on, s.last_on, s.total_amount,
                    s.average_amount, s.average_interval, s.favourite_product, s.stage, s.activity)
            then update set purchase_count = s.purchase_count, first_purchase_on = s.first_on,
                last_purchase_on = s.last_on, total_amount = s.total_amount, average_amount = s.average_amount,
                average_interval = s.average_interval, favourite_product = s.favourite_product, stage = s.stage,
                activity = s.activity
            """;

    private PurchaseFigures() {}

    /** @param histories of each customer, empty for a prospect */
    static Map<String, Object> params(Map<UUID, List<StageBeginning>> histories, LocalDate today) {
        return Map.of(
                "lost", of(Stage.LOST, histories),
                "active", of(Stage.ACTIVE, histories),
                "new", of(Stage.NEW, histories),
                "atRisk", of(Stage.AT_RISK, histories),
                "wonBack", of(Stage.WON_BACK, histories),
                "highFrom", today.minusDays(Activity.HIGH_DAYS),
                "mediumFrom", today.minusDays(Activity.MEDIUM_DAYS),
                "lowFrom", today.minusDays(Activity.LOW_DAYS));
    }

    /** Whoever is in a stage now: H2 would look for each customer through all rows of a joined list. */
    private static SqlArrayValue of(Stage stage, Map<UUID, List<StageBeginning>> histories) {
        return new SqlArrayValue(
                "uuid",
                histories.entrySet().stream()
                        .filter(customer -> StageHistory.last(customer.getValue()) == stage)
                        .map(Map.Entry::getKey)
                        .toArray());
    }
}
