/** What the pages share that customers open without an account: links, layout, limits, refusals. */
@ApplicationModule(
        displayName = "Public pages",
        allowedDependencies = {"shared", "uikit"})
@NullMarked
package loyalty.publicpage;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
