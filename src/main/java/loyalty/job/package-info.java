/** Long work: progress, cancel, goes on after a restart. */
@ApplicationModule(
        displayName = "Jobs",
        allowedDependencies = {"shared", "uikit", "identity", "audit"})
@NullMarked
package loyalty.job;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
