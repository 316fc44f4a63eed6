/** What customers say: evaluations, problems, suggestions, complaints. */
@ApplicationModule(
        displayName = "Feedback",
        allowedDependencies = {
            "shared",
            "uikit",
            "uikit :: chart",
            "publicpage",
            "keys",
            "identity",
            "audit",
            "job",
            "calendar",
            "notification",
            "customer"
        })
@NullMarked
package loyalty.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
