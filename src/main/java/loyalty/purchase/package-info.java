/** Products, and what customers bought and returned. */
@ApplicationModule(
        displayName = "Purchases",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job", "customer"})
@NullMarked
package loyalty.purchase;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
