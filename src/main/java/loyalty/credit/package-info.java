/** What customers owe and paid: receivables, payments, what they settle, and the rating that follows from them. */
@ApplicationModule(
        displayName = "Credit",
        allowedDependencies = {
            "shared",
            "uikit",
            "uikit :: chart",
            "keys",
            "identity",
            "audit",
            "job",
            "customer",
            "followup"
        })
@NullMarked
package loyalty.credit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
