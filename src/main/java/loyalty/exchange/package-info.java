/** Import and export. */
@ApplicationModule(
        displayName = "Exchange",
        allowedDependencies = {
            "shared",
            "uikit",
            "keys",
            "identity",
            "audit",
            "job",
            "customer",
            "purchase",
            "survey",
            "feedback",
            "credit",
            "insight",
            "table"
        })
@NullMarked
package loyalty.exchange;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
