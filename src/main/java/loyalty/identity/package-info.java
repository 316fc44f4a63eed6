/** Users, roles, teams and permissions; sign-in. */
@ApplicationModule(
        displayName = "Identity",
        allowedDependencies = {"shared", "uikit", "keys"})
@NullMarked
package loyalty.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
