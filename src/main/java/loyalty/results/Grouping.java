package loyalty.results;

/** What answers are told apart by: of the customer as they were when they answered. */
public enum Grouping {
    TYPE("g.type_code"),
    NEED("g.need_code"),
    STAGE("g.stage"),
    OWNER("cast(g.owner_id as varchar(40))"),
    /** Through which the answer came. */
    CHANNEL("g.channel");

    /** Stands in the tally for all answers together. */
    static final String ALL = "ALL";

    private final String column;

    Grouping(String column) {
        this.column = column;
    }

    /** Of response_group g; never from outside. */
    String column() {
        return column;
    }
}
