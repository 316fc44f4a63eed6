package loyalty.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.questionnaire.Wording;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The table of campaigns. */
@Repository
class CampaignStore {
    private final JdbcClient jdbc;

    CampaignStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Changed last first. */
    List<CampaignSummary> find(int offset, int limit) {
        return summaries(
                "order by c.changed_at desc, c.id offset :offset rows fetch next :limit rows only",
                Map.of("offset", offset, "limit", limit));
    }

    Optional<CampaignSummary> summary(UUID id) {
        return summaries("where c.id = :id", Map.of("id", id)).stream().findFirst();
    }

    Map<UUID, Wording> names(Set<UUID> ids) {
        Map<UUID, Wording> names = new HashMap<>();
        jdbc.sql("select id, name_en, name_zh from campaign where id = any(:ids)")
                .param("ids", new SqlArrayValue("uuid", ids.toArray()))
                .query((RowCallbackHandler) row -> names.put(
                        row.getObject("id", UUID.class),
                        new Wording(row.getString("name_en"), row.getString("name_zh"))));
        return names;
    }

    int count() {
        return jdbc.sql("select count(*) from campaign").query(Integer.class).single();
    }

    private List<CampaignSummary> summaries(String which, Map<String, Object> params) {
        List<CampaignSummary> found = jdbc.sql("""
                        select c.*, q.id as questionnaire_id, q.title_en, q.title_zh
                        from campaign c join questionnaire_version v on v.id = c.version_id
                            join questionnaire q on q.id = v.questionnaire_id
                        """ + which)
                .params(params)
                .query(CampaignStore::summary)
                .list();
        Map<UUID, CampaignCounts> counts =
                counts(found.stream().map(CampaignSummary::id).toList());
        return found.stream()
                .map(campaign -> campaign.with(counts.get(campaign.id())))
                .toList();
    }

    private Map<UUID, CampaignCounts> counts(List<UUID> campaigns) {
        return jdbc
                .sql("""
                        select campaign_id, count(*) as invited,
                            sum(case when state <> 'WAITING' then 1 else 0 end) as asked,
                            sum(case when state = 'ANSWERED' then 1 else 0 end) as answered
                        from invitation where campaign_id = any(:ids) group by campaign_id
                        """)
                .param("ids", new SqlArrayValue("uuid", campaigns.toArray()))
                .query((row, number) -> Map.entry(
                        row.getObject("campaign_id", UUID.class),
                        new CampaignCounts(row.getLong("invited"), row.getLong("asked"), row.getLong("answered"))))
                .list()
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Held until the end of the transaction. */
    Optional<Campaign> locked(UUID id) {
        return campaign("id = :token for update", id);
    }

    Optional<Campaign> find(UUID id) {
        return campaign("id = :token", id);
    }

    /** @param token the one for everybody, or the one for trying out */
    Optional<Campaign> byOpenToken(String token) {
        return campaign("open_token = :token or test_token = :token", token);
    }

    private Optional<Campaign> campaign(String which, Object key) {
        return jdbc.sql("select * from campaign where " + which)
                .param("token", key)
                .query(CampaignStore::campaign)
                .optional();
    }

    void insert(Campaign campaign, UUID by, Instant now) {
        jdbc.sql("""
                        insert into campaign (id, name_en, name_zh, version_id, state, channels, starts_on, ends_on,
                            quota, quiet_days, low_score, low_action, open_token, test_token, created_by, created_at,
                            changed_at, version)
                        values (:id, :en, :zh, :versionId, :state, :channels, :starts, :ends, :quota, :quiet, :lowScore,
                            :lowAction, :open, :test, :by, :now, :now, 0)
                        """)
                .params(columns(campaign.data()))
                .param("id", campaign.id())
                .param("state", campaign.state().name())
                .param("open", campaign.openToken())
                .param("test", campaign.testToken())
                .param("by", by)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    void update(UUID id, CampaignState state, CampaignData data, Instant now) {
        jdbc.sql("""
                        update campaign set name_en = :en, name_zh = :zh, version_id = :versionId, state = :state,
                            channels = :channels, starts_on = :starts, ends_on = :ends, quota = :quota,
                            quiet_days = :quiet, low_score = :lowScore, low_action = :lowAction, changed_at = :now,
                            version = version + 1
                        where id = :id
                        """)
                .params(columns(data))
                .param("state", state.name())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("id", id)
                .update();
    }

    private static Map<String, @Nullable Object> columns(CampaignData data) {
        Map<String, @Nullable Object> columns = new HashMap<>();
        columns.put("en", data.name().en());
        columns.put("zh", data.name().zh());
        columns.put("versionId", data.versionId());
        columns.put(
                "channels",
                new TreeSet<>(data.channels()).stream().map(Channel::name).collect(Collectors.joining(",")));
        columns.put("starts", data.startsOn());
        columns.put("ends", data.endsOn());
        columns.put("quota", data.quota());
        columns.put("quiet", data.quietDays());
        columns.put("lowScore", data.lowScore());
        columns.put("lowAction", data.lowAction().name());
        return columns;
    }

    private static Campaign campaign(ResultSet row, int number) throws SQLException {
        return new Campaign(
                row.getObject("id", UUID.class),
                data(row),
                CampaignState.valueOf(row.getString("state")),
                row.getString("open_token"),
                row.getString("test_token"),
                row.getInt("version"));
    }

    private static CampaignSummary summary(ResultSet row, int number) throws SQLException {
        Campaign campaign = campaign(row, number);
        return new CampaignSummary(
                campaign.id(),
                campaign.version(),
                campaign.state(),
                campaign.data(),
                row.getObject("questionnaire_id", UUID.class),
                new Wording(row.getString("title_en"), row.getString("title_zh")),
                Invitations.path(campaign.openToken()),
                Invitations.path(campaign.testToken()),
                CampaignCounts.NONE,
                row.getObject("changed_at", OffsetDateTime.class).toInstant());
    }

    private static CampaignData data(ResultSet row) throws SQLException {
        Set<Channel> channels = Arrays.stream(row.getString("channels").split(","))
                .map(Channel::valueOf)
                .collect(Collectors.toSet());
        return new CampaignData(
                new Wording(row.getString("name_en"), row.getString("name_zh")),
                row.getObject("version_id", UUID.class),
                channels,
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("quota", Integer.class),
                row.getInt("quiet_days"),
                row.getObject("low_score", Integer.class),
                LowAction.valueOf(row.getString("low_action")));
    }
}
