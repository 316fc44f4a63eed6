package loyalty.insight;

/**
 * Whether a customer recommends us, by their last answer: 9–10 a promoter, 7–8 passive, 0–6 a detractor (Reichheld
 * 2003). Of two answers of one day the one given later is the last.
 */
final class RecommendationFigures {
    static final String REFRESH = """
            merge into customer_figures f using (
                select c.id as customer_id, l.rating, l.answered_on,
                    case when l.rating >= 9 then 'PROMOTER' when l.rating >= 7 then 'PASSIVE'
                        when l.rating >= 0 then 'DETRACTOR' end as nps_group
                from customer c
                left join (
                    select r.customer_id, r.rating, r.answered_on,
                        row_number() over (
                            partition by r.customer_id
                            order by r.answered_on desc, r.created_at desc, r.id desc) as place
                    from recommendation r
                    where r.customer_id = any(:customers)
                ) l on l.customer_id = c.id and l.place = 1
                where c.id = any(:customers)
            ) s on (f.customer_id = s.customer_id and f.customer_id = any(:customers))
            when matched and (f.last_recommendation, f.last_recommendation_on, f.nps_group)
                is distinct from (s.rating, s.answered_on, s.nps_group)
            then update set last_recommendation = s.rating, last_recommendation_on = s.answered_on,
                nps_group = s.nps_group
            """;

    private RecommendationFigures() {}
}
