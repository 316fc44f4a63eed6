package loyalty.insight;

/** What is to be done for a customer next, and by whom. */
final class FollowupFigures {
    static final String REFRESH = """
            merge into customer_figures f using (
                select c.id as customer_id, n.open_due_on, substring(n.subject from 1 for 200) as subject, n.assignee_id
                from customer c
                left join (
                    select o.customer_id, o.open_due_on, o.subject, o.assignee_id,
                        row_number() over (
                            partition by o.customer_id order by o.open_due_on, o.due_at nulls last, o.id) as place
                    from followup o
                    where o.customer_id = any(:customers) and o.open_due_on is not null
                ) n on n.customer_id = c.id and n.place = 1
                where c.id = any(:customers)
            ) s on (f.customer_id = s.customer_id and f.customer_id = any(:customers))
            when matched and (f.next_followup_on, f.next_followup, f.next_followup_assignee)
                is distinct from (s.open_due_on, s.subject, s.assignee_id)
            then update set next_followup_on = s.open_due_on, next_followup = s.subject,
                next_followup_assignee = s.assignee_id
            """;

    private FollowupFigures() {}
}
