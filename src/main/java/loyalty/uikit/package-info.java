/** Grid, form and filter parts that views share. */
@ApplicationModule(
        displayName = "UI kit",
        allowedDependencies = {"shared"})
@NullMarked
package loyalty.uikit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
