package loyalty.statistics;

import java.util.List;

/**
 * The complete answers of a survey: each rated every factor and the outcome.
 *
 * @param factors their names, at least one
 * @param rows one an answer: a number for each factor in their order, then the outcome
 */
public record FactorAnswers(List<String> factors, double[][] rows) {

    /** @throws IllegalArgumentException where there is no factor, or a row has too few or too many numbers */
    public FactorAnswers {
        factors = List.copyOf(factors);
        if (factors.isEmpty()) throw new IllegalArgumentException("No factor");
        for (double[] row : rows) {
            if (row.length != factors.size() + 1) throw new IllegalArgumentException("A row of " + row.length);
        }
    }

    public int n() {
        return rows.length;
    }
}
