package loyalty.customer.ui;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import org.junit.jupiter.api.Test;

class TimelineMergeTests {
    static final UUID CUSTOMER = UUID.randomUUID();
    static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);

    @Test
    void putsTheNewestOfAllKindsFirst() {
        var purchases = new Kept(on(MONDAY.plusDays(3), "shoes"), on(MONDAY, "coat"));
        var scores = new Kept(on(MONDAY.plusDays(5), "nine"), on(MONDAY.plusDays(1), "four"));

        assertThat(headlines(new TimelineMerge(CUSTOMER, List.of(purchases, scores)), 10))
                .containsExactly("nine", "shoes", "four", "coat");
    }

    @Test
    void putsWhatHasATimeBeforeWhatOnlyHasThatDay() {
        var calls = new Kept(at("2026-03-02T09:00:00Z", "afternoon"), at("2026-03-02T01:00:00Z", "morning"));
        var purchases = new Kept(on(MONDAY, "coat"));

        assertThat(headlines(new TimelineMerge(CUSTOMER, List.of(purchases, calls)), 10))
                .containsExactly("afternoon", "morning", "coat");
    }

    @Test
    void goesOnWhereThePageBeforeEndedUntilTheEnd() {
        var purchases = new Kept(IntStream.range(0, 45)
                .mapToObj(i -> on(MONDAY.minusDays(2L * i), "p" + i))
                .toArray(TimelineEntry[]::new));
        var scores = new Kept(IntStream.range(0, 3)
                .mapToObj(i -> on(MONDAY.minusDays(2L * i + 1), "s" + i))
                .toArray(TimelineEntry[]::new));
        var timeline = new TimelineMerge(CUSTOMER, List.of(purchases, scores));

        assertThat(headlines(timeline, 5)).containsExactly("p0", "s0", "p1", "s1", "p2");
        assertThat(timeline.hasMore()).isTrue();
        assertThat(headlines(timeline, 100))
                .hasSize(43)
                .startsWith("s2", "p3", "p4")
                .endsWith("p44");
        assertThat(timeline.hasMore()).isFalse();
    }

    @Test
    void readsNoMoreThanItShows() {
        var purchases = new Kept(IntStream.range(0, 1000)
                .mapToObj(i -> on(MONDAY.minusDays(i), "p" + i))
                .toArray(TimelineEntry[]::new));

        headlines(new TimelineMerge(CUSTOMER, List.of(purchases)), 15);

        assertThat(purchases.asked).containsExactly(0);
    }

    @Test
    void isEmptyWithoutAnyRecords() {
        var timeline = new TimelineMerge(CUSTOMER, List.of(new Kept()));

        assertThat(timeline.hasMore()).isFalse();
        assertThat(timeline.next(10)).isEmpty();
    }

    private static List<String> headlines(TimelineMerge timeline, int limit) {
        return timeline.next(limit).stream()
                .map(item -> item.entry().headline())
                .toList();
    }

    private static TimelineEntry on(LocalDate day, String headline) {
        return new TimelineEntry(day, null, headline, "", List.of());
    }

    private static TimelineEntry at(String time, String headline) {
        return new TimelineEntry(MONDAY, Instant.parse(time), headline, "", List.of());
    }

    private static final class Kept implements TimelineSource {
        final List<TimelineEntry> entries;
        final List<Integer> asked = new ArrayList<>();

        Kept(TimelineEntry... entries) {
            this.entries = List.of(entries);
        }

        @Override
        public String titleKey() {
            return "kept";
        }

        @Override
        public String icon() {
            return "star";
        }

        @Override
        public List<TimelineEntry> newest(UUID customerId, int offset, int limit) {
            asked.add(offset);
            return entries.stream().skip(offset).limit(limit).toList();
        }
    }
}
