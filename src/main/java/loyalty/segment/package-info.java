/** Named sets of customers: rules over whatever the table filters by, their members, and who came and went. */
@ApplicationModule(
        displayName = "Segments",
        allowedDependencies = {"shared", "uikit", "uikit :: chart", "identity", "audit", "job", "customer", "table"})
@NullMarked
package loyalty.segment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
