/** Who changed what, and when. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {"shared", "uikit", "keys", "identity"})
@NullMarked
package loyalty.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
