/** What staff are told: the inbox, and mail. */
@ApplicationModule(
        displayName = "Notifications",
        allowedDependencies = {"shared", "uikit", "identity", "audit", "job", "calendar"})
@NullMarked
package loyalty.notification;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
