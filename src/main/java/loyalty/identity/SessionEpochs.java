package loyalty.identity;

import org.springframework.jdbc.core.simple.JdbcClient;
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

    /** False once the user was deactivated, or their role, teams or password changed. */
    public boolean holds(SignedInUser user) {
        return jdbc.sql("select u.session_epoch, u.active, r.version as role_version,"
                        + " (select max(version) from permission_loan_version) as loan_version"
                        + " from app_user u join role r on r.id = u.role_id where u.id = ?")
                .param(user.id())
                .query(State.class)
                .optional()
                .filter(state -> state.active() && state.sessionEpoch() == user.sessionEpoch())
                .map(state -> {
                    matrix.expect(user.roleId(), state.roleVersion());
                    loans.expect(state.loanVersion());
                    return true;
                })
                .orElse(false);
    }

    /** What a session carries on with whose user changed their own account in it. */
    public Authentication renewed(SignedInUser user) {
        return users.authenticationOf(user.id());
    }
}
