package loyalty.insight;

import loyalty.shared.RetainedRecords;
import loyalty.shared.RetainedRecords.Fate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Customers of whom nothing was heard for long, and with whom nothing is open. */
@Configuration(proxyBeanMethods = false)
class CustomerRetention {

    /** What was traded with whom is to be kept for three years (E-Commerce Law 31). */
    private static final int TRADE = 36;

    private static final String LAST_HEARD_OF = """
            greatest(c.created_at, coalesce(c.last_contact_at, c.created_at),
                coalesce(cast(f.last_purchase_on as timestamp with time zone), c.created_at),
                coalesce(cast(f.last_score_on as timestamp with time zone), c.created_at),
                coalesce(cast(f.last_recommendation_on as timestamp with time zone), c.created_at),
                coalesce(cast(f.last_feedback_on as timestamp with time zone), c.created_at))
            """;

    private static final String NOTHING_OPEN = """
            c.created_at < :before and c.erased_at is null
            and coalesce(f.open_complaints, 0) = 0 and f.next_followup_on is null
            and not exists (select 1 from receivable r where r.customer_id = c.id and r.open_amount <> 0)
            and not exists (select 1 from payment p where p.customer_id = c.id and p.unused_amount <> 0)
            """;

    @Bean
    RetainedRecords retainedCustomers() {
        return new RetainedRecords(
                "customer",
                Fate.PSEUDONYMISED,
                TRADE,
                "customer c left join customer_figures f on f.customer_id = c.id",
                "c.id",
                LAST_HEARD_OF,
                NOTHING_OPEN,
                ids -> {});
    }
}
