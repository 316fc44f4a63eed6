package loyalty.message;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.notification.MailState;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The mails to one customer, and whether they want any. */
@Service
@Transactional
public class CustomerMailService {
    private final CustomerAccess access;
    private final MailingStore mails;
    private final JdbcClient jdbc;

    CustomerMailService(CustomerAccess access, MailingStore mails, JdbcClient jdbc) {
        this.access = access;
        this.mails = mails;
        this.jdbc = jdbc;
    }

    /** Newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<CustomerMail> of(UUID customerId, int offset, int limit) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        return jdbc.sql("""
                        select t.name, m.number, m.state, m.failure, m.changed_at
                        from customer_mail m join message_template t on t.id = m.template_id
                        where m.customer_id = :customer order by m.created_at desc, m.id desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(CustomerMailService::mail)
                .list();
    }

    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public MailStanding standing(UUID customerId) {
        access.require(customerId, Capability.CUSTOMER_VIEW);
        int count = jdbc.sql("select count(*) from customer_mail where customer_id = ?")
                .param(customerId)
                .query(Integer.class)
                .single();
        LeftOut leftOut = mails.leftOut(Set.of(customerId)).get(customerId);
        return new MailStanding(count, leftOut);
    }

    private static CustomerMail mail(ResultSet row, int number) throws SQLException {
        return new CustomerMail(
                row.getString("name"),
                row.getInt("number"),
                MailState.valueOf(row.getString("state")),
                row.getString("failure"),
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }
}
