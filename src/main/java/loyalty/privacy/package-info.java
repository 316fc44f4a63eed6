/** What is known of people: an inventory of it, copies for those who ask, and their erasure. */
@ApplicationModule(
        displayName = "Privacy",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "customer"})
@NullMarked
package loyalty.privacy;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
