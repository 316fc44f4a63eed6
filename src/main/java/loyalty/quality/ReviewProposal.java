package loyalty.quality;

/** What a review proposes to do about what it found. */
public enum ReviewProposal {
    /** Not show the column at first. */
    HIDE(true),
    /** Not demand the column any more. */
    MAKE_OPTIONAL(true),
    /** Not offer the choice any more. */
    RETIRE_CHOICE(true),
    /** Say better how the column is filled in: only a person can. */
    EXPLAIN(false);

    private final boolean doneHere;

    ReviewProposal(boolean doneHere) {
        this.doneHere = doneHere;
    }

    /** Whether it can be carried out at the press of a button. */
    public boolean doneHere() {
        return doneHere;
    }
}
