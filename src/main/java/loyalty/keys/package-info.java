/**
 * Holds the encryption keys; encrypts values and makes the blind indexes by which encrypted values are found.
 *
 * <p>The keys come from the configuration ({@code loyalty.keys.encryption}, {@code loyalty.keys.index}: 32 bytes each in
 * base64, for encryption also several separated by commas) or else from a file ({@code loyalty.keys.file}, by default
 * {@code ./data/keys.properties}), which is created with new keys where there is none. It is a properties file that only
 * its owner may read:
 *
 * <pre>
 * encryption=1f0c9a77:base64,08d2…:base64
 * index=77ab01c4:base64
 * </pre>
 *
 * The first encryption key encrypts, all of them decrypt. Before each key stands its id, made from the key itself: it
 * shows a damaged file, and every encrypted value names by it the key it needs.
 *
 * <p>Who has a copy of the database has nothing without this file, and who loses it has lost the contact data: it
 * belongs in the backup, apart from the database.
 */
@ApplicationModule(
        displayName = "Keys",
        allowedDependencies = {"shared"})
@NullMarked
package loyalty.keys;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
