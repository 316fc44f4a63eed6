package loyalty.segment;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loyalty.customer.Audience;
import loyalty.shared.SqlCondition;
import loyalty.table.FilteredCustomers;
import org.springframework.stereotype.Component;

/** Segments as whom campaigns invite. */
@Component
class SegmentAudience implements Audience {
    private static final String CODE = "segment:";

    private final SegmentReader segments;
    private final FilteredCustomers filters;

    SegmentAudience(SegmentReader segments, FilteredCustomers filters) {
        this.segments = segments;
        this.filters = filters;
    }

    @Override
    public List<Choice> choices(Locale locale) {
        return segments.usable().stream()
                .map(segment -> new Choice(CODE + segment.code(), segment.name(locale)))
                .toList();
    }

    @Override
    public Optional<SqlCondition> customers(String code) {
        if (!code.startsWith(CODE)) return Optional.empty();
        return segments.find(code.substring(CODE.length())).map(segment -> filters.customers(segment.filter()));
    }
}
