package loyalty.statistics;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.ToDoubleFunction;
import org.hipparchus.exception.MathIllegalStateException;
import org.hipparchus.optim.InitialGuess;
import org.hipparchus.optim.MaxEval;
import org.hipparchus.optim.PointValuePair;
import org.hipparchus.optim.nonlinear.scalar.GoalType;
import org.hipparchus.optim.nonlinear.scalar.ObjectiveFunction;
import org.hipparchus.optim.nonlinear.scalar.noderiv.NelderMeadSimplex;
import org.hipparchus.optim.nonlinear.scalar.noderiv.SimplexOptimizer;

/** Finds positive parameters of the largest likelihood: Nelder and Mead's simplex over their logarithms, begun at 1. */
final class LikeliestParameters {
    private static final int MOST_EVALUATIONS = 3_000;
    private static final double TOLERANCE = 1e-11;
    /** Beyond e^±12 a parameter ran away: the data doesn't hold it. */
    private static final double FARTHEST = 12;

    private LikeliestParameters() {}

    /** @return the parameters and their likelihood; empty where the search came to no end */
    static Optional<PointValuePair> of(int parameters, ToDoubleFunction<double[]> logLikelihood) {
        try {
            PointValuePair best = new SimplexOptimizer(TOLERANCE, 0)
                    .optimize(
                            new MaxEval(MOST_EVALUATIONS),
                            new ObjectiveFunction(logs -> logLikelihood.applyAsDouble(exp(logs))),
                            GoalType.MAXIMIZE,
                            new InitialGuess(new double[parameters]),
                            new NelderMeadSimplex(parameters));
            return Optional.of(best)
                    .filter(LikeliestParameters::stands)
                    .map(found -> new PointValuePair(exp(found.getPoint()), found.getValue()));
        } catch (MathIllegalStateException endless) {
            return Optional.empty();
        }
    }

    private static boolean stands(PointValuePair found) {
        return Double.isFinite(found.getValue())
                && Arrays.stream(found.getPoint()).allMatch(log -> Math.abs(log) < FARTHEST);
    }

    private static double[] exp(double[] logs) {
        return Arrays.stream(logs).map(Math::exp).toArray();
    }
}
