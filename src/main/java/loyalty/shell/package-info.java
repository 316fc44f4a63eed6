/** Main layout, home page, error pages. */
@ApplicationModule(
        displayName = "Shell",
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
            "message",
            "purchase",
            "survey",
            "feedback",
            "interaction",
            "insight",
            "table",
            "exchange"
        })
@NullMarked
package loyalty.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
