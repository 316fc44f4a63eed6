package loyalty.segment;

import java.util.List;
import java.util.function.Function;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import loyalty.table.CustomerSets;
import loyalty.table.TableFilter;
import org.springframework.stereotype.Component;

/** Segments as what the table filters by. */
@Component
class SegmentSets implements CustomerSets {
    /** The key of the filter's column. */
    static final String COLUMN = "segment";

    private final SegmentReader segments;

    SegmentSets(SegmentReader segments) {
        this.segments = segments;
    }

    @Override
    public String column() {
        return COLUMN;
    }

    @Override
    public List<Choice> choices() {
        return segments.usable().stream()
                .map(segment -> new Choice(segment.code(), segment.nameEn(), segment.nameZh()))
                .toList();
    }

    @Override
    public SqlCondition customers(
            String code, Supplier<String> parameter, Function<TableFilter, SqlCondition> written) {
        Segment segment = segments.find(code).orElseThrow(() -> new RefusedException("segment.gone"));
        return segment.id() != null && segment.isFrozen()
                ? SegmentMembers.of(segment.id(), parameter.get())
                : written.apply(segment.rule());
    }
}
