/** Surveys by telephone and in person: whom to call next, the questions beside what is known, and what came of each try. */
@ApplicationModule(
        displayName = "Interviews",
        allowedDependencies = {
            "shared",
            "uikit",
            "identity",
            "calendar",
            "customer",
            "interaction",
            "questionnaire",
            "campaign",
            "response"
        })
@NullMarked
package loyalty.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
