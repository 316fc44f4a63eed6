package loyalty.customer;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that happened with a customer, in the reader's language.
 *
 * @param at null for what is only known by its day
 * @param text what was said or written; empty when nothing was
 * @param facts short, the most telling first
 * @param opening shows more of it, on the reader's page; null where there is no more
 */
public record TimelineEntry(
        LocalDate day,
        @Nullable Instant at,
        String headline,
        String text,
        List<String> facts,
        @Nullable Runnable opening) {

    public TimelineEntry(LocalDate day, @Nullable Instant at, String headline, String text, List<String> facts) {
        this(day, at, headline, text, facts, null);
    }

    public TimelineEntry opening(Runnable more) {
        return new TimelineEntry(day, at, headline, text, facts, more);
    }

    /** What has a time comes before what only has that day. */
    public static final Comparator<TimelineEntry> NEWEST_FIRST = Comparator.comparing(TimelineEntry::day)
            .thenComparing(TimelineEntry::at, Comparator.nullsFirst(Comparator.naturalOrder()))
            .reversed();
}
