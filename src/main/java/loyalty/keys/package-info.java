/** Holds the encryption keys; encrypts values and makes the blind indexes by which encrypted values are found. */
@ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"shared"})
@NullMarked
package loyalty.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
