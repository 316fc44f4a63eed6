package loyalty.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Whose account belongs to a person the provider knows: the one it was tied to, else the one of their e-mail. */
@Component
class ExternalIdentities {
    private final JdbcClient jdbc;
    private final UserAccountRepository accounts;
    private final AccountEmail emails;
    private final Clock clock;

    ExternalIdentities(JdbcClient jdbc, UserAccountRepository accounts, AccountEmail emails, Clock clock) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.emails = emails;
        this.clock = clock;
    }

    /** Active ones only. The e-mail counts once: from then on the account belongs to that person. */
    Optional<UserAccount> accountOf(ProvenPerson person) {
        Optional<UUID> tied = jdbc.sql("select user_id from external_identity where issuer = ? and subject = ?")
                .params(person.issuer(), person.subject())
                .query(UUID.class)
                .optional();
        return tied.isPresent() ? tied.flatMap(accounts::findById).filter(UserAccount::active) : tie(person);
    }

    private Optional<UserAccount> tie(ProvenPerson person) {
        if (person.verifiedEmail().isEmpty()) return Optional.empty();
        Optional<UserAccount> found = onlyOneWith(person.verifiedEmail()).filter(it -> !isTied(it, person.issuer()));
        found.ifPresent(account -> jdbc.sql(
                        "insert into external_identity (issuer, subject, user_id, created_at) values (?, ?, ?, ?)")
                .params(person.issuer(), person.subject(), account.id(), Timestamp.from(clock.instant()))
                .update());
        return found;
    }

    /** Addresses are sealed, so all are opened; that happens once for each person. Two with the same: neither. */
    private Optional<UserAccount> onlyOneWith(String email) {
        List<UserAccount> found = accounts.findAllByActiveTrueOrderByDisplayName().stream()
                .filter(account -> emails.read(account).equalsIgnoreCase(email))
                .limit(2)
                .toList();
        return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
    }

    /** To somebody else, who had the address before. */
    private boolean isTied(UserAccount account, String issuer) {
        return jdbc.sql("select count(*) from external_identity where user_id = ? and issuer = ?")
                        .params(account.id(), issuer)
                        .query(Integer.class)
                        .single()
                > 0;
    }
}
