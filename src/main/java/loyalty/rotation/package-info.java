/** Changes the keys while everybody works on: new keys, everything sealed anew, old keys out of use. */
@ApplicationModule(
        displayName = "Key rotation",
        allowedDependencies = {"shared", "uikit", "keys", "identity", "audit", "job"})
@NullMarked
package loyalty.rotation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
