package loyalty.bench;

import java.nio.file.Path;
import java.time.Duration;

/**
 * What to measure.
 *
 * @param url of an empty PostgreSQL database, credentials included; empty for a server of its own
 * @param rounds how often each question is asked
 * @param mix how long the mix of users works
 * @param cache whether to measure the start with an ahead-of-time cache too, which takes a minute to make
 * @param report the page whose table of this size is replaced
 */
record BenchmarkSettings(int customers, String url, int rounds, Duration mix, boolean cache, Path report) {

    static BenchmarkSettings fromSystem() {
        return new BenchmarkSettings(
                Integer.getInteger("bench.customers", 100_000),
                System.getProperty("bench.url", ""),
                Integer.getInteger("bench.rounds", 200),
                Duration.ofSeconds(Integer.getInteger("bench.mix", 30)),
                true,
                Path.of(System.getProperty("bench.report", "target/measurements.md")));
    }
}
