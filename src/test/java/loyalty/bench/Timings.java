package loyalty.bench;

import java.util.Arrays;

/** How long each of many rounds took, in ms. */
record Timings(double[] sorted) {

    interface Action {
        void run(int round) throws Exception;
    }

    /** Rounds that warm up do not count. */
    static Timings of(int rounds, Action action) throws Exception {
        for (int round = 0; round < rounds / 2; round++) action.run(round);
        double[] times = new double[rounds];
        for (int round = 0; round < rounds; round++) {
            long start = System.nanoTime();
            action.run(rounds + round);
            times[round] = (System.nanoTime() - start) / 1e6;
        }
        Arrays.sort(times);
        return new Timings(times);
    }

    double p50() {
        return sorted[sorted.length / 2];
    }

    double p95() {
        return sorted[(int) (sorted.length * 0.95)];
    }
}
