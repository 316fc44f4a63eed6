/** Follow-up plans: what is to be done for a customer, when, by whom, how often, and what came of it. */
@ApplicationModule(
        displayName = "Follow-ups",
        allowedDependencies = {
            "shared",
            "uikit",
            "keys",
            "identity",
            "audit",
            "job",
            "calendar",
            "notification",
            "customer"
        })
@NullMarked
package loyalty.followup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
