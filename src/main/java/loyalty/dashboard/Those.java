package loyalty.dashboard;

import java.util.Map;
import loyalty.shared.SqlCondition;

/** The customers a query is about, as parts of its text; it asks no customer at all where all are meant. */
record Those(SqlCondition customers) {

    /** @param alias of a table with a customer_id */
    String join(String alias) {
        return all() ? "" : " join customer c on c.id = " + alias + ".customer_id ";
    }

    String and() {
        return all() ? "" : " and " + customers.sql();
    }

    Map<String, Object> params() {
        return customers.params();
    }

    private boolean all() {
        return customers == SqlCondition.ALL;
    }
}
