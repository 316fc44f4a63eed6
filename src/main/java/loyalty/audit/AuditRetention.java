package loyalty.audit;

import loyalty.shared.RetainedRecords;
import loyalty.shared.RetainedRecords.Fate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long the log keeps values about customers. Entries themselves stay: the chain is made of them. */
@Configuration(proxyBeanMethods = false)
class AuditRetention {

    /** Records of how personal data was handled are to be kept for three years (PIPL 56). */
    private static final int HANDLING = 36;

    /** In the chain stands the proof, so it still holds; what is not linked yet waits. */
    @Bean
    RetainedRecords retainedAuditValues(JdbcClient jdbc) {
        return new RetainedRecords(
                "auditValue",
                Fate.CLEARED,
                HANDLING,
                "audit_change a",
                "a.id",
                "a.at",
                "a.encrypted and a.link is not null and (a.old_value is not null or a.new_value is not null)",
                ids -> jdbc.sql(
                                "update audit_change set old_value = null, new_value = null, salt = null where id in (:ids)")
                        .param("ids", ids)
                        .update());
    }
}
