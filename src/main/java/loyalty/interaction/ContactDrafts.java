package loyalty.interaction;

import java.time.Clock;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the caller is writing about a customer, kept until it is saved or given up: it outlives session and browser. */
@Service
@Transactional
@Requires(Capability.INTERACTION_EDIT)
public class ContactDrafts {
    private static final int MOST = 20_000;

    private final CustomerAccess access;
    private final Permissions permissions;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContactDrafts(CustomerAccess access, Permissions permissions, JdbcClient jdbc, Clock clock) {
        this.access = access;
        this.permissions = permissions;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    public Optional<String> of(UUID customerId) {
        access.require(customerId, Capability.INTERACTION_EDIT);
        return jdbc.sql("select content from contact_draft where user_id = :user and customer_id = :customer")
                .param("user", permissions.user().id())
                .param("customer", customerId)
                .query(String.class)
                .optional();
    }

    /** What is too long to be saved anyway is not kept. */
    public void keep(UUID customerId, String content) {
        access.require(customerId, Capability.INTERACTION_EDIT);
        if (content.length() > MOST) return;
        write(customerId, content, """
                insert into contact_draft (user_id, customer_id, content, kept_at)
                values (:user, :customer, :content, :now) on conflict do nothing
                """);
        write(customerId, content, """
                update contact_draft set content = :content, kept_at = :now
                where user_id = :user and customer_id = :customer
                """);
    }

    private void write(UUID customerId, String content, String sql) {
        jdbc.sql(sql)
                .param("user", permissions.user().id())
                .param("customer", customerId)
                .param("content", content)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    public void drop(UUID customerId) {
        jdbc.sql("delete from contact_draft where user_id = :user and customer_id = :customer")
                .param("user", permissions.user().id())
                .param("customer", customerId)
                .update();
    }
}
