package loyalty.publicpage;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** How often one address may ask, and how often it may send something. */
class RateLimit {
    private final Map<String, Bucket> buckets;
    private final PublicPageSettings settings;
    private final TimeMeter time;

    /** @param addresses that are remembered; beyond them, those start afresh that were heard of longest ago */
    RateLimit(PublicPageSettings settings, TimeMeter time, int addresses) {
        buckets = Collections.synchronizedMap(new Recent(addresses));
        this.settings = settings;
        this.time = time;
    }

    boolean allows(String address, boolean writing) {
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

    private static final class Recent extends LinkedHashMap<String, Bucket> {
        private final int most;

        Recent(int most) {
            super(16, 0.75f, true);
            this.most = most;
        }

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Bucket> eldest) {
            return size() > most;
        }
    }
}
