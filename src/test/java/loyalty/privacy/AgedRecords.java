package loyalty.privacy;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.UUID;
import loyalty.shared.Ids;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Records of long ago, as no service would write them, and what is left of them: to be autowired. */
@Component
class AgedRecords {
    private static final Instant OLD = Instant.parse("1980-05-17T08:00:00Z");

    private final JdbcClient jdbc;

    AgedRecords(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    UUID contact(UUID customer, Instant at) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into interaction (id, customer_id, contacted_at, channel, direction, content, reaction,
                            reaction_words, problem, solution, contacted_by, version)
                        select :id, :customer, :at, 'PHONE', 'IN', 'words', 'NEUTRAL', '', 'problem', '',
                            (select id from app_user where username = 'admin.retention'), 0
                        """)
                .param("id", id)
                .param("customer", customer)
                .param("at", at.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    UUID feedback(UUID customer, boolean open) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into feedback (id, customer_id, kind, content, given_on, open, created_at, version)
                        values (:id, :customer, 'SUGGESTION', 'words', date '1980-05-17', :open, :old, 0)
                        """)
                .param("id", id)
                .param("customer", customer)
                .param("open", open)
                .param("old", OLD.atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    String said(UUID feedback) {
        return jdbc.sql("select content from feedback where id = :id")
                .param("id", feedback)
                .query(String.class)
                .single();
    }

    String words(UUID contact) {
        return jdbc.sql("select content from interaction where id = :id")
                .param("id", contact)
                .query(String.class)
                .single();
    }

    String name(UUID customer) {
        return jdbc.sql("select name from customer where id = :id")
                .param("id", customer)
                .query(String.class)
                .single();
    }
}
