package loyalty.shared;

import com.fasterxml.uuid.Generators;
import com.fasterxml.uuid.NoArgGenerator;
import java.util.UUID;

/**
 * Makes the keys of records, in the application and not in the database.
 *
 * <p>Version 7 is ordered by time, so that new rows stand together in an index. Databases that spread rows by key over
 * several machines prefer random keys: start with {@code -Dloyalty.ids.version=4}.
 */
public final class Ids {
    private static final NoArgGenerator GENERATOR = generator(Integer.getInteger("loyalty.ids.version", 7));

    private Ids() {}

    /** Safe for any number of threads; ids of version 7 rise within this process even within one millisecond. */
    public static UUID next() {
        return GENERATOR.generate();
    }

    static NoArgGenerator generator(int version) {
        return switch (version) {
            case 7 -> Generators.timeBasedEpochGenerator();
            case 4 -> Generators.randomBasedGenerator();
            default -> throw new IllegalArgumentException("loyalty.ids.version must be 4 or 7, not " + version);
        };
    }
}
