package loyalty.identity;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What each role is asked for besides the password. */
@Component
class SecondFactorRules {
    private final JdbcClient jdbc;

    SecondFactorRules(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    SecondFactorPolicy of(UUID roleId) {
        return jdbc.sql("select second_factor from role where id = ?")
                .param(roleId)
                .query(SecondFactorPolicy.class)
                .single();
    }

    void set(UUID roleId, SecondFactorPolicy policy) {
        jdbc.sql("update role set second_factor = ? where id = ?")
                .params(policy.name(), roleId)
                .update();
    }

    /** Whether this user has to set one up before anything else. */
    boolean lacking(UUID userId) {
        return jdbc.sql("""
                        select count(*) from app_user u join role r on r.id = u.role_id
                        where u.id = ? and r.second_factor = 'REQUIRED'
                            and not exists (select 1 from second_factor f where f.user_id = u.id)
                        """).param(userId).query(Integer.class).single() > 0;
    }
}
