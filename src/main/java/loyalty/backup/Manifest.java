package loyalty.backup;

import java.time.Instant;
import java.util.List;
import java.util.Map;

/**
 * What is in a backup; its last entry.
 *
 * @param migrations the versions of the migrations that made the tables
 * @param shapes the columns of each table and what they hold
 * @param tables rows and checksum of each
 * @param files bytes and checksum of each, by its path
 * @param withKeys whether the key file is in it
 */
record Manifest(
        Instant madeAt,
        List<String> migrations,
        Map<String, Map<String, ColumnKind>> shapes,
        Map<String, Part> tables,
        Map<String, Part> files,
        boolean withKeys) {

    /** @param size rows of a table, bytes of a file */
    record Part(long size, String checksum) {}

    long rows() {
        return tables.values().stream().mapToLong(Part::size).sum();
    }
}
