package loyalty.campaign;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Invitations of a campaign, as a list of customers. */
@Repository
class InvitationList {
    private static final String FROM = " from invitation i join customer c on c.id = i.customer_id where ";

    private final JdbcClient jdbc;

    InvitationList(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @param reach on the customer as {@code c} */
    List<InvitationSummary> find(UUID campaignId, InvitationFilter filter, SqlCondition reach, int offset, int limit) {
        SqlCondition which = of(campaignId, filter).and(reach);
        return jdbc.sql("select i.*, c.name as customer_name" + FROM + which.sql()
                        + " order by i.state, i.id offset :offset rows fetch next :limit rows only")
                .params(which.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(InvitationList::summary)
                .list();
    }

    int count(UUID campaignId, InvitationFilter filter, SqlCondition reach) {
        SqlCondition which = of(campaignId, filter).and(reach);
        return jdbc.sql("select count(*)" + FROM + which.sql())
                .params(which.params())
                .query(Integer.class)
                .single();
    }

    private static SqlCondition of(UUID campaignId, InvitationFilter filter) {
        SqlCondition campaign = SqlCondition.of("i.campaign_id = :campaign", "campaign", campaignId);
        InvitationState state = filter.state();
        return state == null ? campaign : campaign.and(SqlCondition.of("i.state = :state", "state", state.name()));
    }

    private static InvitationSummary summary(ResultSet row, int number) throws SQLException {
        return new InvitationSummary(
                row.getObject("id", UUID.class),
                row.getObject("customer_id", UUID.class),
                row.getString("customer_name"),
                InvitationState.valueOf(row.getString("state")),
                moment(row, "asked_at"),
                row.getInt("tries"),
                moment(row, "next_try_at"));
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        OffsetDateTime moment = row.getObject(column, OffsetDateTime.class);
        return moment == null ? null : moment.toInstant();
    }
}
