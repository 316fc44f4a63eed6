package loyalty.feedback;

/** The lists complaints stand in, each in the order in which they want to be dealt with. */
public enum ComplaintList {
    MINE("k.open = true and k.assignee_id = :me"),
    TEAM("k.open = true"),
    UNASSIGNED("k.state = 'RECEIVED'"),
    AT_RISK("k.open = true and k.due_at > :now and k.risk_at <= :now"),
    MISSED("k.open = true and k.due_at <= :now"),
    CLOSED("k.open = false"),
    ALL("true");

    private final String condition;

    ComplaintList(String condition) {
        this.condition = condition;
    }

    /** What is due first comes first; of what is closed, and of all, the latest. Indexes answer each. */
    String order() {
        return switch (this) {
            case CLOSED -> "k.closed_at desc, k.id";
            case ALL -> "e.given_on desc, e.id";
            default -> "k.due_at nulls last, k.id";
        };
    }

    String condition() {
        return condition;
    }
}
