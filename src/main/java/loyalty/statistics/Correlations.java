package loyalty.statistics;

import org.hipparchus.linear.MatrixUtils;
import org.hipparchus.linear.RealMatrix;

/**
 * Pearson's correlations of some factors with each other and with the outcome, each −1 to 1.
 *
 * @param ofFactors square and symmetric, with 1 on its diagonal
 * @param withOutcome one a factor, in the same order
 */
record Correlations(RealMatrix ofFactors, double[] withOutcome) {

    Correlations(double[][] ofFactors, double[] withOutcome) {
        this(MatrixUtils.createRealMatrix(ofFactors), withOutcome);
    }

    /** @throws IllegalArgumentException where the sizes don't fit */
    Correlations {
        if (!ofFactors.isSquare() || ofFactors.getRowDimension() != withOutcome.length)
            throw new IllegalArgumentException("Correlations of " + ofFactors.getRowDimension() + " factors, "
                    + withOutcome.length + " of the outcome");
    }
}
