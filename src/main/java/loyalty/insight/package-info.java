/** What the records say about each customer: one row of figures a customer, and the history of their stages. */
@ApplicationModule(
        displayName = "Insight",
        allowedDependencies = {
            "shared",
            "uikit",
            "uikit :: chart",
            "keys",
            "identity",
            "statistics",
            "audit",
            "job",
            "customer",
            "purchase",
            "survey",
            "followup",
            "feedback",
            "credit",
            "interaction"
        })
@NullMarked
package loyalty.insight;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
