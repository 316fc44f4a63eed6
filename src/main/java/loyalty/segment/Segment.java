package loyalty.segment;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import loyalty.table.FilterCondition;
import loyalty.table.FilterOperator;
import loyalty.table.TableFilter;
import loyalty.table.ViewAudience;
import org.jspecify.annotations.Nullable;

/**
 * A segment as the caller may use it.
 *
 * @param code names it in filters: the id of a saved one, a word of a shipped one
 * @param id null for one that ships
 * @param teamId whose segment it is when the audience is TEAM
 * @param mine whether the caller may change and remove it
 * @param frozenAt since when its members stay those of the time; null while the rule decides whenever it is used
 */
public record Segment(
        String code,
        @Nullable UUID id,
        String nameEn,
        String nameZh,
        ViewAudience audience,
        @Nullable UUID teamId,
        boolean mine,
        TableFilter rule,
        @Nullable Instant frozenAt) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("zh") ? nameZh : nameEn;
    }

    public boolean isShipped() {
        return id == null;
    }

    public boolean isFrozen() {
        return frozenAt != null;
    }

    /** What the table is asked for to show its customers. */
    public TableFilter filter() {
        return filter(code);
    }

    static TableFilter filter(String code) {
        return TableFilter.of(new FilterCondition(SegmentSets.COLUMN, FilterOperator.IS, List.of(code)));
    }
}
