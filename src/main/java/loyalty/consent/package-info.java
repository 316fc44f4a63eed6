/** What customers agreed to, by purpose: given or withdrawn, when, by which way, with what proof. */
@ApplicationModule(
        displayName = "Consents",
        allowedDependencies = {"shared", "uikit", "identity", "audit", "customer"})
@NullMarked
package loyalty.consent;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
