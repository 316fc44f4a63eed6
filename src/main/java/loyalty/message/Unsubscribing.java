package loyalty.message;

import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.identity.RunAs;
import loyalty.publicpage.LinkToken;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What whoever holds the link of a mail may do: want no more of them, or want them again. */
@Component
@Transactional
public class Unsubscribing {
    /** Where the page is, before the token. */
    public static final String PATH = "u";

    private final UnsubscriptionStore store;
    private final UnsubscriptionLog log;
    private final JdbcClient jdbc;
    private final RunAs runAs;
    private final Clock clock;

    Unsubscribing(UnsubscriptionStore store, UnsubscriptionLog log, JdbcClient jdbc, RunAs runAs, Clock clock) {
        this.store = store;
        this.log = log;
        this.jdbc = jdbc;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Changes nothing. Empty for a token of no mail; else whether its customer gets mails. */
    @Transactional(readOnly = true)
    public Optional<Boolean> subscribed(String token) {
        return customerOf(token).map(id -> store.find(id).isEmpty());
    }

    /** @return false for a token of no mail */
    public boolean unsubscribe(String token) {
        return change(token, id -> {
            if (store.add(id, null, clock.instant())) log.unsubscribed(id);
        });
    }

    public boolean resubscribe(String token) {
        return change(token, id -> {
            if (store.remove(id)) log.resubscribed(id);
        });
    }

    /** Nobody is signed in here; the log says that the application wrote it down. */
    private boolean change(String token, Consumer<UUID> work) {
        Optional<UUID> customer = customerOf(token);
        customer.ifPresent(id -> runAs.system(() -> {
            work.accept(id);
            return id;
        }));
        return customer.isPresent();
    }

    private Optional<UUID> customerOf(String token) {
        return jdbc.sql("select customer_id from customer_mail where link_hash = ?")
                .param(LinkToken.hash(token))
                .query(UUID.class)
                .optional();
    }
}
