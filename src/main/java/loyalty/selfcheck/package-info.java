/** Whether the installation is kept safe: checks that every module can add to, scored, run weekly, with history. */
@ApplicationModule(
        displayName = "Security check",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job", "notification"})
@NullMarked
package loyalty.selfcheck;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
