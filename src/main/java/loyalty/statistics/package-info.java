/** Figures after published formulas: shares, means, NPS, CES, what drives satisfaction, who still buys and how much. */
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"shared"})
@NullMarked
package loyalty.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
