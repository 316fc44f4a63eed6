package loyalty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Mails to customers that were given up. Conditions are on customer c. */
@Repository
class FailedMailStore {
    private static final String FROM = """
             from customer_mail m join customer c on c.id = m.customer_id
            where m.state = 'FAILED' and (m.failure is null or m.failure not in ('MERGED', 'OVER')) and
            """;
    private static final String NEWEST = " order by m.changed_at desc, m.id desc ";

    private final JdbcClient jdbc;

    FailedMailStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<Failed> page(SqlCondition scope, int offset, int limit) {
        return jdbc.sql("""
                        select m.id, m.purpose, m.reference, m.failure, m.changed_at, c.id as customer_id, c.name,
                            (select t.name from message_template t where t.id = m.template_id) as template
                        """ + FROM + scope.sql() + NEWEST + "offset :offset rows fetch next :limit rows only")
                .params(scope.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(FailedMailStore::failed)
                .list();
    }

    /** Counts no further than that many. */
    int count(SqlCondition scope, int most) {
        return jdbc.sql("select count(*) from (select 1 as one" + FROM + scope.sql()
                        + " fetch first :most rows only) counted")
                .params(scope.params())
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    List<UUID> newest(SqlCondition scope, int most) {
        return jdbc.sql("select m.id" + FROM + scope.sql() + NEWEST + "fetch first :most rows only")
                .params(scope.params())
                .param("most", most)
                .query(UUID.class)
                .list();
    }

    List<UUID> within(SqlCondition scope, Collection<UUID> ids) {
        return jdbc.sql("select m.id" + FROM + scope.sql() + " and m.id = any(:ids)")
                .params(scope.params())
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query(UUID.class)
                .list();
    }

    /** @return of how many nobody else thought first */
    int again(Collection<UUID> ids, Instant now) {
        if (ids.isEmpty()) return 0;
        return jdbc.sql("""
                        update customer_mail set state = 'WAITING', attempts = 0, failure = null, due_at = :now,
                            changed_at = :now
                        where id = any(:ids) and state = 'FAILED'
                        """)
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .param("now", MailingStore.utc(now))
                .update();
    }

    private static Failed failed(ResultSet row, int number) throws SQLException {
        return new Failed(
                row.getObject("id", UUID.class),
                row.getString("purpose"),
                row.getObject("reference", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("name"),
                row.getString("template"),
                row.getString("failure"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    record Failed(
            UUID id,
            String purpose,
            UUID reference,
            UUID customerId,
            String customer,
            String template,
            @Nullable String failure,
            Instant changedAt) {

        FailedMail about(String about) {
            return new FailedMail(id, customerId, customer, template, about, failure, changedAt);
        }
    }
}
