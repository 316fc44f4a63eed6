package loyalty.audit;

import java.util.List;
import java.util.UUID;
import loyalty.identity.AdminRequestChanged;
import loyalty.identity.AdminRequestKind;
import loyalty.identity.PermissionLoanChanged;
import loyalty.identity.RoleChanged;
import loyalty.identity.SessionsEnded;
import loyalty.identity.SignInFailed;
import loyalty.identity.UserChanged;
import loyalty.identity.UserSignedIn;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Notes sign-ins and what happens to accounts and roles; identity stands below and can only announce them. */
@Component
@Transactional
class AccountRecords {
    private final AuditStore store;

    AccountRecords(AuditStore store) {
        this.store = store;
    }

    @EventListener
    void on(UserSignedIn event) {
        note(new Actor(event.userId(), event.username()), "signedIn", event.userId(), event.username());
    }

    /** What was typed for a name that nobody has is not kept: it may be a password. */
    @EventListener
    void on(SignInFailed event) {
        String username = event.userId() == null ? "" : event.username();
        note(Actor.NOBODY, "signInFailed", event.userId(), username);
    }

    @EventListener
    void on(UserChanged event) {
        note(Actor.current(), action(event.kind()), event.userId(), event.username());
    }

    @EventListener
    void on(SessionsEnded event) {
        note(Actor.current(), "sessionsEnded", event.userId(), event.username());
    }

    @EventListener
    void on(RoleChanged event) {
        store.add(Actor.current(), AuditedRole.entries(event));
    }

    @EventListener
    void on(AdminRequestChanged event) {
        String type = event.kind() == AdminRequestKind.ROLE_GRANTS ? AuditedRole.TYPE : AuditedAccount.TYPE;
        String action = "request" + event.state();
        store.add(Actor.current(), List.of(AuditEntry.of(action, type, event.subjectId(), event.about())));
    }

    @EventListener
    void on(PermissionLoanChanged event) {
        String action = event.takenBack() ? "lendingEnded" : "lent";
        String what = event.loan().capability() + " " + event.loan().scope();
        store.add(
                Actor.current(),
                List.of(AuditEntry.of(action, AuditedAccount.TYPE, event.loan().borrowerId(), what)));
    }

    private void note(Actor actor, String action, @Nullable UUID userId, String username) {
        store.add(actor, List.of(AuditEntry.of(action, AuditedAccount.TYPE, userId, username)));
    }

    private static String action(UserChanged.Kind kind) {
        return switch (kind) {
            case CREATED -> "created";
            case EDITED -> "changed";
            case DEACTIVATED -> "deactivated";
            case REACTIVATED -> "reactivated";
            case PASSWORD_RESET -> "passwordReset";
            case PASSWORD_CHANGED -> "passwordChanged";
            case SECOND_FACTOR_SET -> "secondFactorSet";
            case SECOND_FACTOR_REMOVED -> "secondFactorRemoved";
            case SECOND_FACTOR_RESET -> "secondFactorReset";
            case SECOND_FACTOR_REQUIRED -> "secondFactorRequired";
            case RECOVERY_CODES_RENEWED -> "recoveryCodesRenewed";
            case SESSIONS_ENDED -> "sessionsEnded";
        };
    }
}
