/** When the company works: hours of the week, holidays, and time counted in working hours. */
@ApplicationModule(
        displayName = "Working calendar",
        allowedDependencies = {"shared", "uikit", "identity", "audit"})
@NullMarked
package loyalty.calendar;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
