package loyalty.insight;

import java.time.LocalDate;
import java.util.Map;

/**
 * From which day on a customer was in which {@link Stage}, worked out from the days on which they bought (lines with an
 * amount above zero). It is no log of what was noticed when: a purchase that is entered late, removed or moved to another
 * customer changes the past too, and computing it anew gives the same rows.
 *
 * <p>A stage can begin on a day of purchase, and when a limit passes after one: the new customer's after the first, that
 * of a return after the last return, those of the active and of those at risk after the latest. Of each such day the case
 * below says the stage; a day that changes nothing begins no row. Prospects have no rows.
 */
final class StageHistory {
    /** Of {@code :customers}. */
    static final String SELECT = """
            select customer_id, since, stage, lead(since) over (partition by customer_id order by since) as until
            from (
                select told.*, lag(stage) over (partition by customer_id order by since) as stage_before
                from (
                    select customer_id, since,
                        case
                            when since <= first_on + cast(:newDays as integer) then 'NEW'
                            when since <= returned_on + cast(:wonBackDays as integer) then 'WON_BACK'
                            when since <= bought_on + cast(:atRiskDays as integer) then 'ACTIVE'
                            when since <= bought_on + cast(:lostDays as integer) then 'AT_RISK'
                            else 'LOST'
                        end as stage
                    from (
                        select bought.*,
                            case beginning
                                when 0 then bought_on
                                when 1 then first_on + cast(:newDays as integer) + 1
                                when 2 then returned_on + cast(:wonBackDays as integer) + 1
                                when 3 then bought_on + cast(:atRiskDays as integer) + 1
                                else bought_on + cast(:lostDays as integer) + 1
                            end as since
                        from (
                            select neighbours.*,
                                max(case when bought_on > previous_on + cast(:lostDays as integer) then bought_on end)
                                    over (partition by customer_id order by bought_on) as returned_on
                            from (
                                select customer_id, bought_on,
                                    min(bought_on) over (partition by customer_id order by bought_on) as first_on,
                                    lag(bought_on) over (partition by customer_id order by bought_on) as previous_on,
                                    lead(bought_on) over (partition by customer_id order by bought_on) as next_on
                                from (
                                    select distinct customer_id, purchased_on as bought_on from purchase
                                    where customer_id = any(:customers) and amount > 0
                                ) days
                            ) neighbours
                        ) bought
                        cross join (values (0), (1), (2), (3), (4)) as kind (beginning)
                    ) possible
                    where since >= bought_on and since <= :today and (next_on is null or since < next_on)
                ) told
            ) compared
            where stage_before is null or stage_before <> stage
            """;

    static final String REFRESH = """
            merge into customer_stage h using (
                select customer_id, since, max(stage) as stage, max(until) as until
                from (
                    select customer_id, since, stage, until from (%s) wanted
                    union all
                    select customer_id, since, null, null from customer_stage where customer_id = any(:customers)
                ) wanted_and_kept
                group by customer_id, since
            ) s on (h.customer_id = s.customer_id and h.since = s.since and h.customer_id = any(:customers))
            when matched and s.stage is null then delete
            when matched and (h.stage, h.until) is distinct from (s.stage, s.until)
                then update set stage = s.stage, until = s.until
            when not matched then insert (customer_id, since, stage, until)
                values (s.customer_id, s.since, s.stage, s.until)
            """.formatted(SELECT);

    private StageHistory() {}

    static Map<String, Object> params(LifecycleLimits limits, LocalDate today) {
        return Map.of(
                "newDays", limits.newDays(),
                "wonBackDays", limits.wonBackDays(),
                "atRiskDays", limits.atRiskDays(),
                "lostDays", limits.lostDays(),
                "today", today);
    }
}
