/** Mail to customers: templates, outbox. */
@ApplicationModule(
        displayName = "Mail to customers",
        allowedDependencies = {
            "shared",
            "uikit",
            "keys",
            "identity",
            "audit",
            "notification",
            "publicpage",
            "customer",
            "consent"
        })
@NullMarked
package loyalty.message;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
