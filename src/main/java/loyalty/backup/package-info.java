/**
 * Backup and restore, each one command: everything there is in one encrypted file that fits either database.
 *
 * <p>The file is a ZIP archive under a passphrase: {@code tables/<table>.jsonl}, a row a line; {@code files/…};
 * {@code keys.properties}; and last {@code manifest.json} with counts and checksums. Contact data in it is still
 * encrypted with the keys.
 */
@ApplicationModule(
        displayName = "Backup",
        allowedDependencies = {"shared", "keys"})
@NullMarked
package loyalty.backup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
