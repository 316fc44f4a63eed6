package loyalty.identity;

import java.util.Set;
import loyalty.shared.RefusedException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;

/**
 * Makes the first administrator while there are no users at all. Open to whoever shows the one-time code from the log,
 * that is to who runs the machine.
 */
@Service
@OpenToAll
public class FirstRun {
    private static final Logger LOG = LoggerFactory.getLogger(FirstRun.class);
    private static final String ADMINISTRATOR = "admin";

    private final UserAccountRepository accounts;
    private final UserService users;
    private final RunAs runAs;
    private final FirstRunCode code = new FirstRunCode(FirstRun::announce);
    private volatile boolean begun;
    private volatile boolean over;

    FirstRun(UserAccountRepository accounts, UserService users, RunAs runAs) {
        this.accounts = accounts;
        this.users = users;
        this.runAs = runAs;
    }

    @EventListener
    void on(ApplicationReadyEvent ready) {
        if (pending()) {
            code.renew();
            begun = true;
        }
    }

    /** Whether there are no users at all. */
    public boolean pending() {
        over = over || accounts.anyExists();
        return !over;
    }

    /** Whether an administrator can be made: not while the application starts and may still fill in demo data. */
    public boolean open() {
        return begun && pending();
    }

    /** One after the other, so that a code makes one administrator. */
    public synchronized void createAdministrator(String typedCode, String username, String name, String password) {
        if (!open()) throw new RefusedException("identity.setup.over");
        if (!code.accepts(typedCode)) throw new RefusedException("identity.setup.wrongCode");
        UserData data = UserData.withoutEmail(username, name, ADMINISTRATOR, Set.of());
        runAs.system(() -> users.create(data, password));
    }

    private static void announce(String code) {
        LOG.warn("There are no users yet. Open /setup and enter this one-time code: {}", code);
    }
}
