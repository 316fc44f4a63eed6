package loyalty.uikit;

import loyalty.shared.Message;

/** What became of one {@link CellEdit}. */
public sealed interface CellResult {

    /** Stored, or already so. */
    record Saved() implements CellResult {}

    /** Not stored; the text stays in the cell with the reason beside it. */
    record Refused(Message reason) implements CellResult {}

    /**
     * Not stored because somebody else has changed the cell since it was seen.
     *
     * @param current the canonical value now
     * @param display the same as people read it
     * @param told who changed it, and when
     */
    record Conflict(String current, String display, Message told) implements CellResult {}

    static CellResult saved() {
        return new Saved();
    }

    static CellResult refused(Message reason) {
        return new Refused(reason);
    }

    static CellResult refused(String key, Object... args) {
        return new Refused(Message.of(key, args));
    }

    static CellResult conflict(String current, String display, Message told) {
        return new Conflict(current, display, told);
    }
}
