/** What campaigns brought to light: rates, distributions, scores with their intervals, themes and key drivers. */
@ApplicationModule(
        displayName = "Results",
        allowedDependencies = {
            "shared",
            "uikit",
            "uikit :: chart",
            "statistics",
            "identity",
            "audit",
            "job",
            "customer",
            "questionnaire",
            "campaign",
            "response",
            "exchange"
        })
@NullMarked
package loyalty.results;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
