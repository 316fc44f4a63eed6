package loyalty.demo;

import java.util.List;
import loyalty.selfcheck.CheckResult;
import loyalty.selfcheck.CheckState;
import loyalty.selfcheck.SecurityCheck;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Whether accounts of the demo still open with the password that everybody can read in the documentation. */
@Component
class DemoPasswordCheck implements SecurityCheck {
    private final JdbcClient jdbc;
    private final PasswordEncoder passwords;

    DemoPasswordCheck(JdbcClient jdbc, PasswordEncoder passwords) {
        this.jdbc = jdbc;
        this.passwords = passwords;
    }

    @Override
    public String code() {
        return "demoPasswords";
    }

    @Override
    public int weight() {
        return 10;
    }

    @Override
    public CheckResult look() {
        List<String> hashes = jdbc.sql("select password_hash from app_user where active and username in (:names)")
                .param("names", DemoAccounts.usernames())
                .query(String.class)
                .list();
        long open = hashes.stream()
                .filter(hash -> passwords.matches(DemoAccounts.PASSWORD, hash))
                .count();
        return CheckResult.of(open == 0 ? CheckState.OK : CheckState.FAIL, "selfcheck.demoPasswords.found", open);
    }
}
