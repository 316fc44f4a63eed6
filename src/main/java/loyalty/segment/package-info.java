/** Named sets of customers: rules over whatever the table filters by, and their members. */
@ApplicationModule(
        displayName = "Segments",
        allowedDependencies = {"shared", "uikit", "uikit :: chart", "identity", "customer", "table"})
@NullMarked
package loyalty.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
