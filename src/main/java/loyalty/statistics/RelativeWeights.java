package loyalty.statistics;

import java.util.Arrays;
import org.hipparchus.linear.EigenDecompositionSymmetric;
import org.hipparchus.linear.RealMatrix;

/**
 * How much of the outcome's variance each factor explains, also where the factors are correlated. J. W. Johnson (2000),
 * A Heuristic Method for Estimating the Relative Weight of Predictor Variables in Multiple Regression, Multivariate
 * Behavioral Research 35(1): with R_xx = V D Vᵀ, Λ = V √D Vᵀ and β = Λ⁻¹ r_xy, the raw weights are (Λ∘Λ)(β∘β).
 *
 * @param raw one a factor, none negative; their sum is R²
 */
record RelativeWeights(double[] raw) {

    /** @param spectrum of factors that are not collinear */
    static RelativeWeights of(Spectrum spectrum, double[] withOutcome) {
        RealMatrix root = spectrum.power(0.5);
        double[] beta = spectrum.power(-0.5).operate(withOutcome);
        double[] raw = new double[beta.length];
        for (int factor = 0; factor < raw.length; factor++) {
            for (int k = 0; k < raw.length; k++) {
                double part = root.getEntry(factor, k) * beta[k];
                raw[factor] += part * part;
            }
        }
        return new RelativeWeights(raw);
    }

    /** The share of the outcome's variance that the factors explain together, 0 to 1. */
    double explained() {
        return Arrays.stream(raw).sum();
    }

    /** Of what is explained; the sum is 1. NaN where nothing is. */
    double[] shares() {
        double all = explained();
        return Arrays.stream(raw).map(weight -> weight / all).toArray();
    }

    /** A symmetric matrix taken apart. */
    record Spectrum(EigenDecompositionSymmetric parts) {
        /** Beyond it factors say the same, and no weight of one alone can be told. */
        static final double MOST_CONDITION = 1e6;

        static Spectrum of(RealMatrix symmetric) {
            return new Spectrum(new EigenDecompositionSymmetric(symmetric));
        }

        boolean isCollinear() {
            double most = Arrays.stream(parts.getEigenvalues()).max().orElseThrow();
            double least = Arrays.stream(parts.getEigenvalues()).min().orElseThrow();
            return !(least > 0 && most / least <= MOST_CONDITION);
        }

        RealMatrix power(double exponent) {
            RealMatrix scaled = parts.getV().copy();
            for (int column = 0; column < scaled.getColumnDimension(); column++) {
                double factor = Math.pow(parts.getEigenvalue(column), exponent);
                for (int row = 0; row < scaled.getRowDimension(); row++) scaled.multiplyEntry(row, column, factor);
            }
            return scaled.multiply(parts.getVT());
        }
    }
}
