/** What is asked: questionnaires, their versions, and the rules by which one question leads to another. */
@ApplicationModule(
        displayName = "Questionnaires",
        allowedDependencies = {"shared", "uikit", "identity", "audit"})
@NullMarked
package loyalty.questionnaire;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
