package loyalty.exchange;

/**
 * How far an import got; kept with each batch's transaction, so that after a crash it goes on where it was.
 *
 * @param rejectedBytes how much of the file of rejected rows belongs to the rows counted here
 */
record ImportProgress(ImportCounts counts, long rejectedBytes) {
    static final ImportProgress START = new ImportProgress(ImportCounts.NONE, 0);
}
