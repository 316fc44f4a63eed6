/** Demo data, the same every time. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "shared",
            "uikit",
            "keys",
            "identity",
            "audit",
            "job",
            "customer",
            "purchase",
            "quality",
            "pool",
            "followup",
            "questionnaire",
            "survey",
            "feedback",
            "credit",
            "interaction",
            "campaign",
            "response",
            "insight",
            "table",
            "exchange",
            "selfcheck"
        })
@NullMarked
package loyalty.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
