/** The register of customers: profile, class, owner and protection, dictionaries, custom columns. */
@ApplicationModule(
        displayName = "Customers",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job", "notification"})
@NullMarked
package loyalty.customer;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
