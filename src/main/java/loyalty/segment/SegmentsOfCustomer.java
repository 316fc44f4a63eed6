package loyalty.segment;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerBelonging;
import loyalty.identity.Capability;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The saved segments that a customer belongs to, as the last look found them. Those that ship say again what stands on
 * the customer's page as stage and RFM segment, and are left out.
 */
@Component
class SegmentsOfCustomer implements CustomerBelonging {
    private final SegmentReader segments;
    private final CustomerAccess access;
    private final JdbcClient jdbc;

    SegmentsOfCustomer(SegmentReader segments, CustomerAccess access, JdbcClient jdbc) {
        this.segments = segments;
        this.access = access;
        this.jdbc = jdbc;
    }

    @Override
    public List<Place> of(UUID customerId, Locale locale) {
        Set<String> codes = codes(customerId);
        if (codes.isEmpty() || !access.allows(customerId, Capability.CUSTOMER_VIEW)) return List.of();
        return segments.usable().stream()
                .filter(segment -> codes.contains(segment.code()))
                .map(segment -> new Place(segment.name(locale), SegmentNavigation.location(segment.code())))
                .toList();
    }

    private Set<String> codes(UUID customerId) {
        return Set.copyOf(jdbc.sql("""
                        select s.segment_id from segment_stay s join segment g on g.id = s.segment_id
                        where s.customer_id = :customer and s.left_on is null and g.frozen_at is null
                        union select m.segment_id from segment_member m where m.customer_id = :customer
                        """)
                .param("customer", customerId)
                .query((row, number) -> row.getObject("segment_id", UUID.class).toString())
                .list());
    }
}
