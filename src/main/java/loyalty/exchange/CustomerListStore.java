package loyalty.exchange;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** Lists of customers, and who is on them. */
@Repository
class CustomerListStore {
    private final JdbcClient jdbc;

    CustomerListStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    record CustomerList(UUID id, String name) {}

    /** Newest first. */
    List<CustomerList> of(UUID owner) {
        return jdbc.sql("select id, name from customer_list where created_by = ? order by created_at desc")
                .param(owner)
                .query(CustomerList.class)
                .list();
    }

    void create(UUID id, String name, UUID owner, Instant now) {
        jdbc.sql("insert into customer_list (id, name, created_by, created_at) values (:id, :name, :owner, :now)")
                .param("id", id)
                .param("name", name)
                .param("owner", owner)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** @return how many of them were not on it yet */
    int add(UUID list, Collection<UUID> customers) {
        return jdbc.sql("""
                        insert into customer_list_member (list_id, customer_id)
                        select cast(:list as uuid), id from customer where id = any(:customers)
                        on conflict do nothing
                        """)
                .param("list", list)
                .param("customers", new SqlArrayValue("uuid", customers.toArray()))
                .update();
    }

    void remove(UUID list) {
        jdbc.sql("delete from customer_list where id = ?").param(list).update();
    }

    void removeOlderThan(Instant time) {
        jdbc.sql("delete from customer_list where created_at < ?")
                .param(time.atOffset(ZoneOffset.UTC))
                .update();
    }

    /** On the customer table as {@code c}. */
    static SqlCondition members(UUID list) {
        return SqlCondition.of(
                "exists (select 1 from customer_list_member m where m.list_id = :list and m.customer_id = c.id)",
                "list",
                list);
    }
}
