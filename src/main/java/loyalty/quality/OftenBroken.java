package loyalty.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Rules that people and files often break: they are not understood, or do not fit. */
@Component
@Order(2)
class OftenBroken implements ReviewQuestion {
    static final int OFTEN = 20;

    private static final int MONTHS = 3;
    private static final String DEMANDED = "customer.field.required";

    private final CustomerFields fields;
    private final JdbcClient jdbc;
    private final Clock clock;

    OftenBroken(CustomerFields fields, JdbcClient jdbc, Clock clock) {
        this.fields = fields;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Override
    public List<ReviewFinding> ask(long customers) {
        return jdbc.sql("""
                        select field, rule, sum(refusals) as times from field_refusal where refused_at >= :since
                        group by field, rule having sum(refusals) >= :often order by times desc, field, rule
                        """)
                .param(
                        "since",
                        LocalDate.now(clock)
                                .minusMonths(MONTHS)
                                .atStartOfDay(clock.getZone())
                                .toOffsetDateTime())
                .param("often", OFTEN)
                .query((row, number) -> finding(row.getString(1), row.getString(2), row.getLong(3), customers))
                .list();
    }

    private ReviewFinding finding(String field, String rule, long times, long customers) {
        boolean needlessly = rule.equals(DEMANDED)
                && fields.find(field).filter(CustomerField::isCustom).isPresent();
        ReviewProposal proposal = needlessly ? ReviewProposal.MAKE_OPTIONAL : ReviewProposal.EXPLAIN;
        return ReviewFinding.oftenBroken(field, rule, times, customers, proposal);
    }
}
