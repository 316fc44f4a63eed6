package loyalty.purchase;

/**
 * What undoing an import did.
 *
 * @param removed lines the import had created and that are gone now, also those corrected since
 * @param kept lines the import had created and that stay, because returns were taken of them
 * @param restored lines that are again as they were before the import
 * @param notRestored lines that stay as they are, because they were changed or removed since
 */
public record UndoneImport(int removed, int kept, int restored, int notRestored) {}
