package loyalty.quality;

/** What may be wrong with single customers. */
public enum WorkList {
    /** No phone and no e-mail: imports take such customers, forms do not. */
    UNREACHABLE("c.phone_index is null and c.email_index is null", "c.completeness, c.id"),
    /** Nobody has changed the record or been in contact for long. */
    STALE(
            "c.updated_at < :before and (c.last_contact_at is null or c.last_contact_at < :before)",
            "c.updated_at, c.id"),
    INCOMPLETE("c.completeness < :enough", "c.completeness nulls first, c.id");

    private final String condition;
    private final String order;

    WorkList(String condition, String order) {
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
