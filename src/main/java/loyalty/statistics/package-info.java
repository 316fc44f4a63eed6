/** Figures with their uncertainty, after published formulas: shares, means, NPS, CES and what drives satisfaction. */
@ApplicationModule(
        displayName = "Statistics",
        allowedDependencies = {"shared"})
@NullMarked
package loyalty.statistics;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
