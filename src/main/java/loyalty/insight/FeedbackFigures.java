package loyalty.insight;

/** What a customer said last, and how many of their complaints and problems are open. */
final class FeedbackFigures {
    static final String REFRESH = """
            merge into customer_figures f using (
                select customer_id,
                    count(*) filter (where open) as open_complaints,
                    max(given_on) filter (where place = 1) as last_feedback_on,
                    max(kind) filter (where place = 1) as last_feedback_kind,
                    max(beginning) filter (where place = 1) as last_feedback
                from (
                    select c.id as customer_id, e.open, e.given_on, e.kind,
                        substring(e.content from 1 for 200) as beginning,
                        row_number() over (
                            partition by c.id order by e.given_on desc, e.created_at desc, e.id desc) as place
                    from customer c
                    left join feedback e on e.customer_id = c.id
                    where c.id = any(:customers)
                ) placed
                group by customer_id
            ) s on (f.customer_id = s.customer_id and f.customer_id = any(:customers))
            when matched and (f.open_complaints, f.last_feedback_on, f.last_feedback_kind, f.last_feedback)
                is distinct from (s.open_complaints, s.last_feedback_on, s.last_feedback_kind, s.last_feedback)
            then update set open_complaints = s.open_complaints, last_feedback_on = s.last_feedback_on,
                last_feedback_kind = s.last_feedback_kind, last_feedback = s.last_feedback
            """;

    private FeedbackFigures() {}
}
