/** Keeping the register clean: likely duplicates, customers nobody can reach, stale and incomplete records. */
@ApplicationModule(
        displayName = "Data quality",
        allowedDependencies = {"shared", "uikit", "identity", "audit", "job", "customer"})
@NullMarked
package loyalty.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
