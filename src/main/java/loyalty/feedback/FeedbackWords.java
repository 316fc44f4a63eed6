package loyalty.feedback;

import java.util.List;
import java.util.UUID;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What customers said, word for word, and what was written down about it. */
@Repository
class FeedbackWords {
    private final JdbcClient jdbc;
    private final ApplicationEventPublisher events;

    FeedbackWords(JdbcClient jdbc, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.events = events;
    }

    void clear(List<UUID> ids) {
        update("update feedback set content = '', version = version + 1 where id in (:ids)", ids);
        update("update complaint set result = null where id in (:ids)", ids);
        update("update complaint_step set words = null where complaint_id in (:ids)", ids);
        events.publishEvent(new FeedbackChanged(jdbc.sql("select distinct customer_id from feedback where id in (:ids)")
                .param("ids", ids)
                .query(UUID.class)
                .set()));
    }

    private void update(String sql, List<UUID> ids) {
        jdbc.sql(sql).param("ids", ids).update();
    }
}
