package loyalty.interaction;

import java.time.Clock;
import java.time.ZoneOffset;
import loyalty.shared.RetainedRecords;
import loyalty.shared.RetainedRecords.Fate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long words and files of contacts are kept. That there was a contact is never forgotten. */
@Configuration(proxyBeanMethods = false)
class ContactRetention {

    @Bean
    RetainedRecords retainedContacts(JdbcClient jdbc) {
        return new RetainedRecords(
                "contact",
                Fate.CLEARED,
                6,
                "interaction i",
                "i.id",
                "i.contacted_at",
                "(i.content <> '' or i.reaction_words <> '' or i.problem <> '' or i.solution <> '')",
                ids -> jdbc.sql("""
                        update interaction set content = '', reaction_words = '', problem = '', solution = '',
                            version = version + 1
                        where id in (:ids)
                        """).param("ids", ids).update());
    }

    /** Loosened: the cleaning of the next night removes them, and the files with them. */
    @Bean
    RetainedRecords retainedAttachments(JdbcClient jdbc, Clock clock) {
        return new RetainedRecords(
                "attachment",
                Fate.REMOVED,
                6,
                "attachment a join interaction i on i.id = a.interaction_id",
                "a.id",
                "i.contacted_at",
                "a.interaction_id is not null",
                ids -> jdbc.sql(
                                "update attachment set interaction_id = null, loose_since = :now, name = '' where id in (:ids)")
                        .param("ids", ids)
                        .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                        .update());
    }
}
