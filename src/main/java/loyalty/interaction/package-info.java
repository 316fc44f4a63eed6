/** Contacts with customers: what was talked about, how it was taken, what was done, and the files that belong to it. */
@ApplicationModule(
        displayName = "Contacts",
        allowedDependencies = {
            "shared",
            "uikit",
            "keys",
            "identity",
            "audit",
            "job",
            "calendar",
            "notification",
            "customer",
            "followup",
            "feedback"
        })
@NullMarked
package loyalty.interaction;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
