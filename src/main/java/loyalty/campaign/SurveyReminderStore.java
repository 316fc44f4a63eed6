package loyalty.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The table of automatic reminders. */
@Repository
class SurveyReminderStore {
    private final JdbcClient jdbc;

    SurveyReminderStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Optional<Reminders> of(UUID campaignId) {
        return jdbc.sql("select after_days, most, template_id from campaign_reminder where campaign_id = ?")
                .param(campaignId)
                .query(Reminders.class)
                .optional();
    }

    List<UUID> running() {
        return jdbc.sql("""
                        select r.campaign_id from campaign_reminder r join campaign c on c.id = r.campaign_id
                        where c.state = 'RUNNING' order by r.campaign_id
                        """).query(UUID.class).list();
    }

    void put(UUID campaignId, Reminders reminders) {
        remove(campaignId);
        jdbc.sql("""
                        insert into campaign_reminder (campaign_id, after_days, most, template_id)
                        values (:campaign, :days, :most, :template)
                        """)
                .param("campaign", campaignId)
                .param("days", reminders.afterDays())
                .param("most", reminders.most())
                .param("template", reminders.templateId())
                .update();
    }

    void remove(UUID campaignId) {
        jdbc.sql("delete from campaign_reminder where campaign_id = ?")
                .param(campaignId)
                .update();
    }
}
