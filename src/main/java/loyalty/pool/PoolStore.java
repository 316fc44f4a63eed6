package loyalty.pool;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.shared.Ids;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Customers in the pool, who had them, and who picked how many. */
@Repository
class PoolStore {
    private final JdbcClient jdbc;

    PoolStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param wanted on the customer {@code c}; the latest registered come first */
    List<PoolCustomer> list(SqlCondition wanted, int offset, int limit) {
        return jdbc.sql("""
                        select c.id, c.number, c.name, c.company, c.last_contact_at, u.display_name, r.returned_at,
                            r.given_back
                        from customer c
                        left join pool_return r on r.customer_id = c.id
                        left join app_user u on u.id = r.owner_id
                        where c.owner_id is null and %s
                        order by c.id desc offset :offset rows fetch next :limit rows only
                        """.formatted(wanted.sql()))
                .params(wanted.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(PoolStore::customer)
                .list();
    }

    int count(SqlCondition wanted, int most) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from customer c where c.owner_id is null and %s fetch first %d rows only) counted
                        """.formatted(wanted.sql(), most))
                .params(wanted.params())
                .query(Integer.class)
                .single();
    }

    /** Of two picks of one person the second waits. */
    void lockPicker(UUID user) {
        jdbc.sql("select id from app_user where id = :user for update")
                .param("user", user)
                .query(UUID.class)
                .list();
    }

    int picked(UUID user, LocalDate day) {
        return jdbc.sql("select count(*) from pool_pick where user_id = :user and picked_on = :day")
                .param("user", user)
                .param("day", day)
                .query(Integer.class)
                .single();
    }

    void addPick(UUID customer, UUID user, LocalDate day) {
        jdbc.sql("insert into pool_pick (id, customer_id, user_id, picked_on) values (:id, :customer, :user, :day)")
                .param("id", Ids.next())
                .param("customer", customer)
                .param("user", user)
                .param("day", day)
                .update();
    }

    /** When each of these that were this user's came back last. */
    List<Instant> returnedBy(UUID user, Collection<UUID> customers, Instant since) {
        return jdbc
                .sql("""
                        select returned_at from pool_return
                        where owner_id = :user and customer_id = any(:customers) and returned_at > :since
                        order by returned_at desc
                        """)
                .param("user", user)
                .param("customers", new SqlArrayValue("uuid", customers.toArray()))
                .param("since", since.atOffset(ZoneOffset.UTC))
                .query(OffsetDateTime.class)
                .list()
                .stream()
                .map(OffsetDateTime::toInstant)
                .toList();
    }

    void noteReturn(Set<UUID> customers, UUID owner, Instant at, boolean givenBack) {
        SqlArrayValue ids = new SqlArrayValue("uuid", customers.toArray());
        jdbc.sql("delete from pool_return where customer_id = any(:customers)")
                .param("customers", ids)
                .update();
        jdbc.sql("""
                        insert into pool_return (customer_id, owner_id, returned_at, given_back)
                        select c.id, cast(:owner as uuid), cast(:at as timestamp with time zone), :givenBack
                        from customer c where c.id = any(:customers)
                        """)
                .param("customers", ids)
                .param("owner", owner)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .param("givenBack", givenBack)
                .update();
    }

    private static PoolCustomer customer(ResultSet row, int number) throws SQLException {
        return new PoolCustomer(
                row.getObject("id", UUID.class),
                row.getString("number"),
                row.getString("name"),
                row.getString("company"),
                instant(row.getObject("last_contact_at", OffsetDateTime.class)),
                row.getString("display_name"),
                instant(row.getObject("returned_at", OffsetDateTime.class)),
                row.getBoolean("given_back"));
    }

    private static @Nullable Instant instant(@Nullable OffsetDateTime time) {
        return time == null ? null : time.toInstant();
    }
}
