/** Who is asked which questions, when and by which ways: campaigns and their invitations. */
@ApplicationModule(
        displayName = "Campaigns",
        allowedDependencies = {
            "shared",
            "uikit",
            "publicpage",
            "keys",
            "identity",
            "audit",
            "job",
            "notification",
            "customer",
            "consent",
            "message",
            "questionnaire"
        })
@NullMarked
package loyalty.campaign;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
