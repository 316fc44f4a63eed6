package loyalty.interaction;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The interaction table. */
@Repository
class ContactStore {
    private static final String SUMMARY = """
            select i.*, c.name as customer_name, u.display_name
            from interaction i join customer c on c.id = i.customer_id join app_user u on u.id = i.contacted_by
            where %s and %s
            order by i.contacted_at desc, i.id desc
            offset :offset rows fetch next :limit rows only
            """;

    private final JdbcClient jdbc;

    ContactStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Newest first.
     *
     * @param of on the interaction as {@code i}
     * @param reach on its customer as {@code c}
     */
    List<ContactSummary> page(SqlCondition of, SqlCondition reach, int offset, int limit) {
        return jdbc.sql(SUMMARY.formatted(of.sql(), reach.sql()))
                .params(of.params())
                .params(reach.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(ContactStore::summary)
                .list();
    }

    ContactTotals totals(UUID customerId) {
        return jdbc.sql("""
                        select count(*) as contacts, coalesce(sum(minutes), 0) as minutes
                        from interaction where customer_id = :customer
                        """)
                .param("customer", customerId)
                .query(ContactTotals.class)
                .single();
    }

    Optional<Instant> last(UUID customerId) {
        return jdbc.sql("""
                        select contacted_at from interaction where customer_id = :customer
                        order by contacted_at desc fetch first row only
                        """)
                .param("customer", customerId)
                .query(OffsetDateTime.class)
                .optional()
                .map(OffsetDateTime::toInstant);
    }

    Optional<Contact> find(UUID id) {
        return jdbc.sql("select * from interaction where id = :id")
                .param("id", id)
                .query(ContactStore::read)
                .optional();
    }

    /** Held until the end of the transaction. */
    Optional<Contact> locked(UUID id) {
        return jdbc.sql("select * from interaction where id = :id for update")
                .param("id", id)
                .query(ContactStore::read)
                .optional();
    }

    void insert(Contact contact) {
        write(contact, """
                insert into interaction (id, customer_id, contacted_at, channel, direction, content, reaction,
                    reaction_words, problem, solution, minutes, contacted_by, version)
                values (:id, :customer, :at, :channel, :direction, :content, :reaction,
                    :reactionWords, :problem, :solution, :minutes, :by, :version)
                """);
    }

    void update(Contact changed) {
        write(changed, """
                update interaction set contacted_at = :at, channel = :channel, direction = :direction,
                    content = :content, reaction = :reaction, reaction_words = :reactionWords, problem = :problem,
                    solution = :solution, minutes = :minutes, version = :version
                where id = :id
                """);
    }

    private void write(Contact contact, String sql) {
        ContactData data = contact.data();
        jdbc.sql(sql)
                .param("id", contact.id())
                .param("customer", contact.customerId())
                .param("at", data.at().atOffset(ZoneOffset.UTC))
                .param("channel", data.channel().name())
                .param("direction", data.direction().name())
                .param("content", data.content())
                .param("reaction", data.reaction().name())
                .param("reactionWords", data.reactionWords())
                .param("problem", data.problem())
                .param("solution", data.solution())
                .param("minutes", data.minutes())
                .param("by", contact.contactedBy())
                .param("version", contact.version())
                .update();
    }

    void delete(UUID id) {
        jdbc.sql("delete from interaction where id = :id").param("id", id).update();
    }

    private static ContactSummary summary(ResultSet row, int number) throws SQLException {
        Contact contact = read(row, number);
        return new ContactSummary(
                contact.id(),
                contact.version(),
                contact.customerId(),
                row.getString("customer_name"),
                contact.data(),
                row.getString("display_name"),
                List.of());
    }

    private static Contact read(ResultSet row, int number) throws SQLException {
        ContactData data = new ContactData(
                row.getObject("contacted_at", OffsetDateTime.class).toInstant(),
                ContactChannel.valueOf(row.getString("channel")),
                ContactDirection.valueOf(row.getString("direction")),
                row.getString("content"),
                CustomerReaction.valueOf(row.getString("reaction")),
                row.getString("reaction_words"),
                row.getString("problem"),
                row.getString("solution"),
                row.getObject("minutes", Integer.class));
        return new Contact(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                data,
                row.getObject("contacted_by", UUID.class),
                row.getInt("version"));
    }
}
