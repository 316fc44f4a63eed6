package loyalty.response;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.campaign.Channel;
import loyalty.questionnaire.Wording;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Complete responses by who gave them. */
@Repository
class CustomerResponseStore {
    private static final String COMPLETE = """
            select r.id, r.customer_id, r.version_id, r.channel, r.late, r.completed_at, c.name_en, c.name_zh
            from response r join campaign c on c.id = r.campaign_id
            where r.test = false and r.completed_at is not null and\s""";

    private final JdbcClient jdbc;

    CustomerResponseStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reach on the customer as {@code cu} */
    List<ResponseSummary> of(UUID customerId, SqlCondition reach, int offset, int limit) {
        return jdbc.sql(COMPLETE + """
                        r.customer_id = :customer
                            and exists (select 1 from customer cu where cu.id = r.customer_id and %s)
                        order by r.completed_at desc, r.id offset :offset rows fetch next :limit rows only
                        """.formatted(reach.sql()))
                .param("customer", customerId)
                .params(reach.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(CustomerResponseStore::read)
                .list();
    }

    /** Empty also where nobody knows who answered. */
    Optional<ResponseSummary> find(UUID id) {
        return jdbc.sql(COMPLETE + "r.customer_id is not null and r.id = :id")
                .param("id", id)
                .query(CustomerResponseStore::read)
                .optional();
    }

    private static ResponseSummary read(ResultSet row, int number) throws SQLException {
        return new ResponseSummary(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getObject("version_id", UUID.class),
                new Wording(row.getString("name_en"), row.getString("name_zh")),
                Channel.valueOf(row.getString("channel")),
                row.getBoolean("late"),
                row.getObject("completed_at", OffsetDateTime.class).toInstant());
    }
}
