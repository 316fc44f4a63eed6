package loyalty.statistics;

import java.util.List;

/**
 * What drives satisfaction, or why that can't be told.
 *
 * @see KeyDrivers
 */
public sealed interface Drivers {

    /**
     * @param n complete answers they rest on
     * @param explained the part of the outcome's variance that all factors explain together (R²), 0 to 1
     * @param drivers in the order of the factors
     */
    record Found(int n, double explained, List<Driver> drivers) implements Drivers {
        public Found {
            drivers = List.copyOf(drivers);
        }
    }

    /** @param n complete answers there were */
    record Refused(int n, Reason reason) implements Drivers {}

    enum Reason {
        /** Less than {@link KeyDrivers#FEWEST_ANSWERS} complete ones. */
        TOO_FEW_ANSWERS,
        /** Everybody gave the same answer to a factor or to the outcome. */
        NO_VARIANCE,
        /** Factors repeat each other: the condition number of their correlations is above 10⁶. */
        COLLINEAR,
        /** The factors have nothing to do with the outcome. */
        NOTHING_EXPLAINED
    }
}
