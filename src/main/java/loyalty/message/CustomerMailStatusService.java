package loyalty.message;

import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Whether mail to customers goes out, for who looks after the system: figures, and no names. */
@Service
@Requires(Capability.SETTINGS_ADMIN)
@Transactional(readOnly = true)
public class CustomerMailStatusService {
    private final JdbcClient jdbc;

    CustomerMailStatusService(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Of all customers; what went out is not counted, nor what nobody wants any more. */
    public CustomerMailStatus status() {
        return jdbc.sql("""
                        select count(case when state in ('WAITING', 'SENDING') then 1 end) as waiting,
                            count(case when state = 'FAILED' then 1 end) as failed,
                            count(case when state = 'UNKNOWN' then 1 end) as unclear
                        from customer_mail where state in ('WAITING', 'SENDING', 'FAILED', 'UNKNOWN')
                            and (failure is null or failure not in ('MERGED', 'OVER'))
                        """).query(CustomerMailStatus.class).single();
    }
}
