package loyalty.backup;

/** The names of the entries of a backup. */
final class Archive {
    static final String TABLES = "tables/";
    static final String TABLE_ENDING = ".jsonl";
    static final String FILES = "files/";
    static final String KEYS = "keys.properties";
    static final String MANIFEST = "manifest.json";

    private Archive() {}

    static String entryOf(String table) {
        return TABLES + table + TABLE_ENDING;
    }

    static String tableOf(String entry) {
        return entry.substring(TABLES.length(), entry.length() - TABLE_ENDING.length());
    }
}
