package loyalty.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.security.core.Authentication;
import org.springframework.stereotype.Component;

/** Whether a principal made earlier still stands: asked at each request, answered by one row. */
@Component
public class SessionEpochs {
    private final JdbcClient jdbc;
    private final PermissionMatrix matrix;
    private final Loans loans;
    private final SignedInUsers users;

    SessionEpochs(JdbcClient jdbc, PermissionMatrix matrix, Loans loans, SignedInUsers users) {
        this.jdbc = jdbc;
        this.matrix = matrix;
        this.loans = loans;
        this.users = users;
    }

    private record State(int sessionEpoch, boolean active, int roleVersion, int loanVersion) {}

    private static final String STATE = "select u.session_epoch, u.active, r.version as role_version,"
            + " (select max(version) from permission_loan_version) as loan_version"
            + " from app_user u join role r on r.id = u.role_id where u.id = ?";

    /** False once the user was deactivated, or their role, teams or password changed. */
    public boolean holds(SignedInUser user) {
        return holds(user, jdbc.sql(STATE).param(user.id()));
    }

    /** False also once this session was ended. */
    public boolean holds(SignedInUser user, UUID sessionId) {
        String sessionToo = STATE + " and exists (select 1 from user_session s where s.id = ? and s.user_id = u.id)";
        return holds(user, jdbc.sql(sessionToo).params(user.id(), sessionId));
    }

    private boolean holds(SignedInUser user, StatementSpec state) {
        return state.query(State.class)
                .optional()
                .filter(found -> found.active() && found.sessionEpoch() == user.sessionEpoch())
                .map(found -> {
                    matrix.expect(user.roleId(), found.roleVersion());
                    loans.expect(found.loanVersion());
                    return true;
                })
                .orElse(false);
    }

    /** What a session carries on with whose user changed their own account in it. */
    public Authentication renewed(SignedInUser user) {
        return users.authenticationOf(user.id());
    }
}
