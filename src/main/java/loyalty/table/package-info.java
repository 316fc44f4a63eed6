/** The loyalty management table: the main screen, composed from the modules below. */
@ApplicationModule(
        displayName = "Table",
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
            "followup",
            "feedback",
            "credit",
            "interaction",
            "insight"
        })
@NullMarked
package loyalty.table;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
