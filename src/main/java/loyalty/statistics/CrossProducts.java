package loyalty.statistics;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Sums over answers that are each taken some number of times: what correlations need. Numbers are counted from the mean
 * of all answers, so that no digits are lost.
 */
final class CrossProducts {
    private final int width;
    private final double[] centred;

    CrossProducts(FactorAnswers answers) {
        width = answers.factors().size() + 1;
        centred = new double[answers.n() * width];
        for (int column = 0; column < width; column++) centre(answers.rows(), column);
    }

    private void centre(double[][] rows, int column) {
        double mean = IntStream.range(0, rows.length)
                .mapToDouble(row -> rows[row][column])
                .average()
                .orElse(0);
        for (int row = 0; row < rows.length; row++) centred[row * width + column] = rows[row][column] - mean;
    }

    /**
     * @param times how often each answer is taken
     * @return null where some factor or the outcome does not vary
     */
    @Nullable
    Correlations correlations(int[] times) {
        double[] sums = new double[width];
        double[] products = new double[width * width];
        long taken = 0;
        for (int row = 0; row < times.length; row++) {
            if (times[row] == 0) continue;
            taken += times[row];
            add(row * width, times[row], sums, products);
        }
        return correlations(taken, sums, products);
    }

    private void add(int start, int times, double[] sums, double[] products) {
        for (int i = 0; i < width; i++) {
            double weighted = times * centred[start + i];
            sums[i] += weighted;
            int line = i * width;
            for (int j = 0; j <= i; j++) products[line + j] += weighted * centred[start + j];
        }
    }

    private @Nullable Correlations correlations(long n, double[] sums, double[] products) {
        double[] deviations = new double[width];
        for (int i = 0; i < width; i++) {
            double variance = products[i * width + i] / n - sums[i] * sums[i] / n / n;
            if (!(variance > 1e-12)) return null;
            deviations[i] = Math.sqrt(variance);
        }
        double[][] all = new double[width][width];
        for (int i = 0; i < width; i++) {
            all[i][i] = 1;
            for (int j = 0; j < i; j++) {
                double covariance = products[i * width + j] / n - sums[i] * sums[j] / n / n;
                all[i][j] = all[j][i] = covariance / deviations[i] / deviations[j];
            }
        }
        return split(all);
    }

    private static Correlations split(double[][] all) {
        int factors = all.length - 1;
        double[][] ofFactors = new double[factors][];
        for (int i = 0; i < factors; i++) ofFactors[i] = Arrays.copyOf(all[i], factors);
        return new Correlations(ofFactors, Arrays.copyOf(all[factors], factors));
    }
}
