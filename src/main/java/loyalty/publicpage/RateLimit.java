package loyalty.publicpage;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** How often one address may ask, and how often it may send something. */
class RateLimit {
    /** Beyond so many addresses all start afresh: memory is worth more than their memory. */
    private static final int ADDRESSES = 10_000;

    private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();
    private final PublicPageSettings settings;
    private final TimeMeter time;

    RateLimit(PublicPageSettings settings, TimeMeter time) {
        this.settings = settings;
        this.time = time;
    }

    boolean allows(String address, boolean writing) {
        if (buckets.size() > ADDRESSES) buckets.clear();
        return buckets.computeIfAbsent((writing ? "w " : "r ") + address, key -> bucket(writing))
                .tryConsume(1);
    }

    private Bucket bucket(boolean writing) {
        int times = writing ? settings.writesAMinute() : settings.readsAMinute();
        return Bucket.builder()
                .withCustomTimePrecision(time)
                .addLimit(limit -> limit.capacity(times).refillGreedy(times, Duration.ofMinutes(1)))
                .build();
    }
}
