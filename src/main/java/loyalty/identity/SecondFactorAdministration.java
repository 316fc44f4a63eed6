package loyalty.identity;

import java.util.List;
import java.util.UUID;
import loyalty.identity.UserChanged.Kind;
import loyalty.shared.RefusedException;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What administrators decide about second factors: who needs one, and what becomes of a lost one. */
@Service
@Requires(Capability.USER_ADMIN)
@Transactional
public class SecondFactorAdministration {
    private final SecondFactorRules rules;
    private final SecondFactorStore factors;
    private final RecoveryCodes recoveryCodes;
    private final UserAccountRepository accounts;
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    SecondFactorAdministration(
            SecondFactorRules rules,
            SecondFactorStore factors,
            RecoveryCodes recoveryCodes,
            UserAccountRepository accounts,
            JdbcClient jdbc,
            ApplicationEventPublisher events) {
        this.rules = rules;
        this.factors = factors;
        this.recoveryCodes = recoveryCodes;
        this.accounts = accounts;
        this.jdbc = jdbc;
        this.events = events;
    }

    @Transactional(readOnly = true)
    public SecondFactorPolicy policyOf(UUID roleId) {
        return rules.of(roleId);
    }

    /** Who now needs one and has none is led to set it up at their next click. */
    public void require(UUID roleId, SecondFactorPolicy policy) {
        if (rules.of(roleId) == policy) return;
        rules.set(roleId, policy);
        lacking(roleId).forEach(id -> changed(account(id), Kind.SECOND_FACTOR_REQUIRED));
    }

    /** For who lost the device and the recovery codes; the password alone opens the account again. */
    public void reset(UUID userId) {
        UserAccount account = account(userId);
        recoveryCodes.remove(userId);
        if (!factors.remove(userId)) throw new RefusedException("identity.secondFactor.none");
        changed(account, Kind.SECOND_FACTOR_RESET);
    }

    private void changed(UserAccount account, Kind kind) {
        account.secondFactorChanged();
        accounts.flush();
        events.publishEvent(new UserChanged(account.id(), account.username(), kind));
    }

    private UserAccount account(UUID id) {
        return accounts.findById(id).orElseThrow(() -> new RefusedException("identity.user.notFound"));
    }

    private List<UUID> lacking(UUID roleId) {
        return jdbc
                .sql("select id from app_user where role_id = ? and active = true")
                .param(roleId)
                .query(UUID.class)
                .stream()
                .filter(rules::lacking)
                .toList();
    }
}
