package loyalty.insight;

/** What a customer's satisfaction scores say. Of two scores of one day the one entered later is the last. */
final class ScoreFigures {
    static final String REFRESH = """
            merge into customer_figures f using (
                select customer_id,
                    count(score) as score_count,
                    max(score) filter (where place = 1) as last_score,
                    max(scored_on) filter (where place = 1) as last_score_on,
                    max(source) filter (where place = 1) as last_score_source,
                    round(avg(cast(score as numeric(6, 4))), 2) as average_score,
                    max(case when score > score_before then 1 when score < score_before then -1
                        when score = score_before then 0 end) filter (where place = 1) as score_trend
                from (
                    select c.id as customer_id, s.score, s.scored_on, s.source,
                        lead(s.score) over (
                            partition by c.id order by s.scored_on desc, s.created_at desc, s.id desc) as score_before,
                        row_number() over (
                            partition by c.id order by s.scored_on desc, s.created_at desc, s.id desc) as place
                    from customer c
                    left join satisfaction_score s on s.customer_id = c.id
                    where c.id = any(:customers)
                ) placed
                group by customer_id
            ) s on (f.customer_id = s.customer_id and f.customer_id = any(:customers))
            when matched and (f.score_count, f.last_score, f.last_score_on, f.last_score_source,
                    f.average_score, f.score_trend)
                is distinct from (s.score_count, s.last_score, s.last_score_on, s.last_score_source,
                    s.average_score, s.score_trend)
            then update set score_count = s.score_count, last_score = s.last_score, last_score_on = s.last_score_on,
                last_score_source = s.last_score_source, average_score = s.average_score, score_trend = s.score_trend
            """;

    private ScoreFigures() {}
}
