package loyalty.results;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.questionnaire.Wording;
import loyalty.shared.RefusedException;
import loyalty.statistics.Share;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** What results need to know of campaigns. */
@Repository
class CampaignFacts {
    private final JdbcClient jdbc;

    CampaignFacts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    Campaign campaign(UUID id) {
        return jdbc.sql("select id, name_en, name_zh, starts_on, version_id from campaign where id = :id")
                .param("id", id)
                .query(CampaignFacts::read)
                .optional()
                .orElseThrow(() -> new RefusedException("results.notFound"));
    }

    Reached reached(UUID campaignId) {
        return jdbc.sql("""
                        select count(*) as everyone, count(*) filter (where state <> 'WAITING') as asked,
                            count(*) filter (where state = 'ANSWERED') as answered
                        from invitation where campaign_id = :campaign
                        """).param("campaign", campaignId).query(Reached.class).single();
    }

    /** Campaigns that asked some version of the same questionnaire: the newest of them, oldest first. */
    List<Campaign> withSameQuestionnaire(UUID versionId, int most) {
        return jdbc.sql("""
                        select k.id, k.name_en, k.name_zh, k.starts_on, k.version_id
                        from questionnaire_version v
                        join questionnaire_version other on other.questionnaire_id = v.questionnaire_id
                        join campaign k on k.version_id = other.id
                        where v.id = :version order by k.starts_on desc, k.id desc fetch first :most rows only
                        """)
                .param("version", versionId)
                .param("most", most)
                .query(CampaignFacts::read)
                .list()
                .reversed();
    }

    private static Campaign read(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                new Wording(row.getString("name_en"), row.getString("name_zh")),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("version_id", UUID.class));
    }

    record Campaign(UUID id, Wording name, LocalDate startsOn, UUID versionId) {}

    record Reached(long everyone, long asked, long answered) {
        Share responseRate() {
            return new Share(answered, asked);
        }

        Share coverage() {
            return new Share(answered, everyone);
        }
    }
}
