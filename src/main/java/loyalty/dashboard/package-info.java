/** How we do with our customers: figures of any period and class of customers, and the customers behind each. */
@ApplicationModule(
        displayName = "Dashboard",
        allowedDependencies = {"shared", "uikit", "uikit :: chart", "identity", "audit", "customer", "insight", "table"
        })
@NullMarked
package loyalty.dashboard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
