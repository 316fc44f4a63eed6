/** Values that every module speaks of: texts, numbers and dates as people write them, names, contact data, messages. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package loyalty.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
