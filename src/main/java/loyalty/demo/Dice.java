package loyalty.demo;

import java.util.List;
import java.util.SplittableRandom;

/** Chance that falls the same way every time: one pair of dice a subject and number. */
final class Dice {
    private static final long GOLDEN = 0x9E3779B97F4A7C15L;

    private final SplittableRandom random;

    /**
     * @param subject what is decided, so that changing how one thing is thrown leaves the others as they were
     * @param number whose
     */
    Dice(long seed, String subject, int number) {
        random = new SplittableRandom(seed ^ (subject.hashCode() * GOLDEN) ^ (number * 0xD1B54A32D192ED03L));
        random.nextLong();
    }

    boolean falls(double probability) {
        return random.nextDouble() < probability;
    }

    /** Both ends included. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    double part() {
        return random.nextDouble();
    }

    double normal(double mean, double deviation) {
        return random.nextGaussian(mean, deviation);
    }

    /** Many small values, few large ones. */
    double skewed(double median, double spread) {
        return median * Math.exp(random.nextGaussian(0, spread));
    }

    <T> T oneOf(List<T> choices) {
        return choices.get(random.nextInt(choices.size()));
    }
}
