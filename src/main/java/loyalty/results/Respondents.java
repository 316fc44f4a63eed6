package loyalty.results;

import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The customers behind a bar: only those the caller may see, whatever the figures count. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.SURVEY_RUN)
public class Respondents {
    private final CustomerAccess access;
    private final JdbcClient jdbc;

    Respondents(CustomerAccess access, JdbcClient jdbc) {
        this.access = access;
        this.jdbc = jdbc;
    }

    /** Newest answer first. */
    public List<Respondent> page(UUID campaignId, Choice choice, int offset, int limit) {
        return asked(
                        """
                select c.id as customer_id, c.number, c.name, r.completed_at, r.channel
                """,
                        campaignId,
                        choice,
                        " order by r.completed_at desc, r.id desc offset :offset rows fetch next :limit rows only")
                .param("offset", offset)
                .param("limit", limit)
                .query((row, number) -> new Respondent(
                        row.getObject("customer_id", UUID.class),
                        row.getString("number"),
                        row.getString("name"),
                        row.getObject("completed_at", OffsetDateTime.class).toInstant(),
                        row.getString("channel")))
                .list();
    }

    public int count(UUID campaignId, Choice choice) {
        return asked("select count(*)", campaignId, choice, "")
                .query(Integer.class)
                .single();
    }

    private JdbcClient.StatementSpec asked(String select, UUID campaignId, Choice choice, String order) {
        SqlCondition scope = access.within(Capability.CUSTOMER_VIEW, "c");
        Map<String, Object> params = new HashMap<>(scope.params());
        params.put("campaign", campaignId);
        params.put("question", choice.question());
        params.put("option", choice.option());
        if (choice.number() != null) params.put("number", choice.number());
        String chosen = choice.number() == null ? "a.choice = :option" : "a.choice = :option and a.number = :number";
        return jdbc.sql(select + """
                         from answer a
                        join response_group g on g.response_id = a.response_id
                        join response r on r.id = a.response_id
                        join customer c on c.id = r.customer_id
                        where a.campaign_id = :campaign and a.question = :question and
                        """ + chosen + " and " + scope.sql() + order).params(params);
    }

    /**
     * What was answered.
     *
     * @param question its code
     * @param option its code; empty on a scale
     * @param number null where options are chosen
     */
    public record Choice(
            String question, String option, @Nullable Integer number) {

        public static Choice of(String question, String chosen, boolean scale) {
            return scale ? new Choice(question, "", Integer.valueOf(chosen)) : new Choice(question, chosen, null);
        }
    }
}
