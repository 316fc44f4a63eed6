/** How satisfied customers are: scores and where they come from. */
@ApplicationModule(
        displayName = "Surveys",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job", "customer"})
@NullMarked
package loyalty.survey;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
