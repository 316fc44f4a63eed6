package loyalty.customer.ui;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.TimelineEntry;
import loyalty.customer.TimelineSource;
import org.jspecify.annotations.Nullable;

/** One timeline out of the records of several kinds. Of each kind no more is read than the pages asked for need. */
class TimelineMerge {
    private static final int CHUNK = 20;

    private final List<Stream> streams;

    TimelineMerge(UUID customerId, List<TimelineSource> sources) {
        this.streams =
                sources.stream().map(source -> new Stream(customerId, source)).toList();
    }

    record Item(TimelineSource source, TimelineEntry entry) {}

    /** The next entries, newest first; fewer than asked for only at the end. */
    List<Item> next(int limit) {
        List<Item> items = new ArrayList<>();
        while (items.size() < limit) {
            Optional<Stream> newest = newest();
            if (newest.isEmpty()) break;
            items.add(newest.get().take());
        }
        return items;
    }

    boolean hasMore() {
        return newest().isPresent();
    }

    private Optional<Stream> newest() {
        return streams.stream()
                .filter(stream -> stream.head() != null)
                .min(Comparator.comparing(Stream::first, TimelineEntry.NEWEST_FIRST));
    }

    private static final class Stream {
        private final UUID customerId;
        private final TimelineSource source;
        private final Deque<TimelineEntry> read = new ArrayDeque<>();
        private int offset;
        private boolean ended;

        Stream(UUID customerId, TimelineSource source) {
            this.customerId = customerId;
            this.source = source;
        }

        @Nullable
        TimelineEntry head() {
            if (read.isEmpty() && !ended) readOn();
            return read.peek();
        }

        TimelineEntry first() {
            return read.element();
        }

        Item take() {
            return new Item(source, read.remove());
        }

        private void readOn() {
            List<TimelineEntry> chunk = source.newest(customerId, offset, CHUNK);
            offset += chunk.size();
            ended = chunk.size() < CHUNK;
            read.addAll(chunk);
        }
    }
}
