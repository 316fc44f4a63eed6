package loyalty.segment;

import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The members of frozen segments. */
@Repository
class SegmentMembers {
    private final JdbcClient jdbc;
    private final CustomerAccess access;

    SegmentMembers(JdbcClient jdbc, CustomerAccess access) {
        this.jdbc = jdbc;
        this.access = access;
    }

    /** Keeps who of the caller's customers fits now, in one statement, instead of the members before. */
    void keep(UUID segment, SqlCondition customers) {
        forget(segment);
        SqlCondition within = access.within(Capability.CUSTOMER_VIEW, "c").and(customers);
        jdbc.sql(
                        "insert into segment_member (segment_id, customer_id) select cast(:segment as uuid), c.id from customer c where "
                                + within.sql())
                .params(within.params())
                .param("segment", segment)
                .update();
    }

    void forget(UUID segment) {
        jdbc.sql("delete from segment_member where segment_id = :segment")
                .param("segment", segment)
                .update();
    }

    /** A condition on the customer table as {@code c}. */
    static SqlCondition of(UUID segment, String parameter) {
        return SqlCondition.of(
                "exists (select 1 from segment_member m where m.customer_id = c.id and m.segment_id = :" + parameter
                        + ")",
                parameter,
                segment);
    }
}
