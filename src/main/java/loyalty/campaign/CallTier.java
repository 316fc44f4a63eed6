package loyalty.campaign;

/** Which calls come before others; within each, in the order of {@link #order}. Each is one range of an index. */
enum CallTier {
    MINE("i.claimed_by = :user and i.claimed_until > :now and i.state in ('WAITING', 'INVITED', 'BEGUN')", "i.id"),
    PROMISED(
            "i.promised = true and i.next_try_at <= :now and i.state in ('WAITING', 'INVITED', 'BEGUN')",
            "i.next_try_at, i.id"),
    BROKEN_OFF("i.state = 'BEGUN' and i.promised = false and (i.next_try_at is null or i.next_try_at <= :now)"),
    NEVER_TRIED("i.state = 'WAITING' and i.promised = false and (i.next_try_at is null or i.next_try_at <= :now)"),
    WITH_A_LINK("i.state = 'INVITED' and i.promised = false and i.next_try_at is null"),
    AGAIN("i.state = 'INVITED' and i.promised = false and i.next_try_at <= :now");

    private final String condition;
    private final String order;

    CallTier(String condition) {
        this(condition, "i.next_try_at nulls first, i.id");
    }

    CallTier(String condition, String order) {
        this.condition = condition;
        this.order = order;
    }

    String condition() {
        return condition;
    }

    String order() {
        return order;
    }
}
