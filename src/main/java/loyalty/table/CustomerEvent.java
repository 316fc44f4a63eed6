package loyalty.table;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What happens to customers, and can be counted or summed over the last days. */
enum CustomerEvent {
    /** Lines bought, as the table counts purchases. */
    PURCHASES("purchasesWithin", "purchase", "purchased_on", "count(*)", "amount > 0", false),
    /** Purchases less returns, in money. */
    SPENT("spentWithin", "purchase", "purchased_on", "sum(amount)", "true", false),
    RETURNS("returnsWithin", "purchase", "purchased_on", "count(*)", "amount < 0", false),
    COMPLAINTS("complaintsWithin", "feedback", "given_on", "count(*)", "kind = 'COMPLAINT'", false),
    FEEDBACK("feedbackWithin", "feedback", "given_on", "count(*)", "true", false),
    CONTACTS("contactsWithin", "interaction", "contacted_at", "count(*)", "true", true),
    SCORES("scoresWithin", "satisfaction_score", "scored_on", "count(*)", "true", false),
    /** Of 5 and less. */
    LOW_SCORES("lowScoresWithin", "satisfaction_score", "scored_on", "count(*)", "score <= 5", false);

    private final String key;
    private final String table;
    private final String time;
    private final String figure;
    private final String restriction;
    private final boolean instants;

    CustomerEvent(String key, String table, String time, String figure, String restriction, boolean instants) {
        this.key = key;
        this.table = table;
        this.time = time;
        this.figure = figure;
        this.restriction = restriction;
        this.instants = instants;
    }

    /** Of its column in filters. */
    String key() {
        return key;
    }

    static @Nullable CustomerEvent of(String key) {
        return Stream.of(values())
                .filter(event -> event.key.equals(key))
                .findFirst()
                .orElse(null);
    }

    /** Whether it is kept to the instant instead of the day. */
    boolean atInstants() {
        return instants;
    }

    /**
     * A query of the customers to whom it happened, each once with the figure.
     *
     * @param from a parameter: the first day
     * @param until a parameter: the day after the last
     */
    String customers(String from, String until) {
        return "select customer_id, %s as figure from %s where %s and %s >= %s and %s < %s group by customer_id"
                .formatted(figure, table, restriction, time, from, time, until);
    }
}
