package loyalty.message;

import java.util.Optional;
import java.util.UUID;
import loyalty.consent.ConsentPurpose;
import loyalty.consent.Consents;
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

    private final Consents consents;
    private final JdbcClient jdbc;
    private final RunAs runAs;

    Unsubscribing(Consents consents, JdbcClient jdbc, RunAs runAs) {
        this.consents = consents;
        this.jdbc = jdbc;
        this.runAs = runAs;
    }

    /** Changes nothing. Empty for a token of no mail; else whether its customer gets mails. */
    @Transactional(readOnly = true)
    public Optional<Boolean> subscribed(String token) {
        return customerOf(token).map(id -> !consents.withdrawn(id, ConsentPurpose.MAIL));
    }

    /** @return false for a token of no mail */
    public boolean unsubscribe(String token) {
        return change(token, false);
    }

    public boolean resubscribe(String token) {
        return change(token, true);
    }

    /** Nobody is signed in here; the log says that the application wrote it down. Programs ask twice. */
    private boolean change(String token, boolean given) {
        Optional<UUID> customer = customerOf(token);
        customer.ifPresent(id -> runAs.system(() -> {
            if (consents.withdrawn(id, ConsentPurpose.MAIL) == given)
                consents.saidByLink(id, ConsentPurpose.MAIL, given);
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
