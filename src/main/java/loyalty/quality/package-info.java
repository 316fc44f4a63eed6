/**
 * Keeping the register clean: likely duplicates, customers nobody can reach, stale and incomplete records, and a review of
 * the table itself.
 */
@ApplicationModule(
        displayName = "Data quality",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job", "notification", "customer"})
@NullMarked
package loyalty.quality;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
