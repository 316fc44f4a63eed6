/** The pool of customers without an owner: how they get there, and who may pick them. */
@ApplicationModule(
        displayName = "Pool",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job", "notification", "customer"})
@NullMarked
package loyalty.pool;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
