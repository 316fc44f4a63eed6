package loyalty.insight;

/** How a customer pays; all null of one without credit records, and the sums null where there is no currency yet. */
final class CreditFigures {
    static final String REFRESH = """
            merge into customer_figures f using (
                select c.id as customer_id, s.rating, s.currency, s.days_overdue,
                    case when s.currency is not null then s.arrears end as arrears
                from customer c
                left join credit_standing s on s.customer_id = c.id
                where c.id = any(:customers)
            ) s on (f.customer_id = s.customer_id and f.customer_id = any(:customers))
            when matched and (f.credit_rating, f.arrears, f.credit_currency, f.days_overdue)
                is distinct from (s.rating, s.arrears, s.currency, s.days_overdue)
            then update set credit_rating = s.rating, arrears = s.arrears, credit_currency = s.currency,
                days_overdue = s.days_overdue
            """;

    private CreditFigures() {}
}
