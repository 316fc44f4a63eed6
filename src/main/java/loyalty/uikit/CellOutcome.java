package loyalty.uikit;

/** What the browser is told about one cell; the row's data carry the reasons. */
record CellOutcome(String row, String column, State state) {

    enum State {
        SAVED,
        /** Waits in a new row for the rest of it. */
        WAITING,
        REFUSED,
        CONFLICT,
        /** Not a cell that can be edited; nothing is kept of it. */
        READ_ONLY
    }
}
