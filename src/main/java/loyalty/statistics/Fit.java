package loyalty.statistics;

/** A model fitted to what was observed, or why there is none. */
public sealed interface Fit<M> {

    /**
     * @param logLikelihood of what was observed
     * @param repeating customers who bought again
     */
    record Found<M>(M model, double logLikelihood, long repeating) implements Fit<M> {}

    /** @param repeating customers who bought again */
    record Refused<M>(Reason reason, long repeating) implements Fit<M> {}

    enum Reason {
        /** Fewer than {@link BgNbd#FEWEST_REPEATING} bought again. */
        TOO_FEW_REPEATING,
        /** The search for the likeliest parameters came to no end, or ended where they mean nothing. */
        NO_CONVERGENCE
    }
}
