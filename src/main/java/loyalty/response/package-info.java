/** What customers answered: on the public page or to an interviewer, and what follows from it at once. */
@ApplicationModule(
        displayName = "Responses",
        allowedDependencies = {
            "shared",
            "uikit",
            "publicpage",
            "identity",
            "audit",
            "customer",
            "survey",
            "followup",
            "feedback",
            "questionnaire",
            "questionnaire::page",
            "campaign"
        })
@NullMarked
package loyalty.response;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
