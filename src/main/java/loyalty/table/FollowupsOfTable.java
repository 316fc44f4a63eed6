package loyalty.table;

import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.customer.CustomerSearch;
import loyalty.followup.Doer;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupsForMany;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.job.JobService;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Plans follow-ups for all customers that a query of the table shows, as far as the caller may plan for them. */
@Service
@Transactional
@Requires(Capability.FOLLOWUP_EDIT)
public class FollowupsOfTable {
    /** The most customers at once: more than a company's staff could follow up. */
    public static final int MOST = 10_000;

    private static final String CUSTOMERS = " from customer c join customer_figures f on f.customer_id = c.id where ";

    private final FilteredCustomers filters;
    private final CustomerSearch search;
    private final CustomerAccess access;
    private final FollowupsForMany followups;
    private final JobService jobs;
    private final JdbcClient jdbc;

    FollowupsOfTable(
            FilteredCustomers filters,
            CustomerSearch search,
            CustomerAccess access,
            FollowupsForMany followups,
            JobService jobs,
            JdbcClient jdbc) {
        this.filters = filters;
        this.search = search;
        this.access = access;
        this.followups = followups;
        this.jobs = jobs;
        this.jdbc = jdbc;
    }

    /** @param onlyWithout whether customers who have one planned are left out */
    @Transactional(readOnly = true)
    public long count(TableQuery query, boolean onlyWithout) {
        SqlCondition asked = asked(query, onlyWithout);
        return jdbc.sql("select count(*)" + CUSTOMERS + asked.sql())
                .params(asked.params())
                .query(Long.class)
                .single();
    }

    /**
     * Begins to plan them in the background.
     *
     * @return the job
     * @throws RefusedException if there is no customer to plan for, or more than {@value #MOST}; or what is to be done
     *     makes no sense
     */
    public UUID begin(TableQuery query, FollowupData data, Doer doer, boolean onlyWithout) {
        followups.check(data, doer);
        long count = count(query, onlyWithout);
        if (count == 0) throw new RefusedException("table.plan.nobody");
        if (count > MOST) throw new RefusedException("table.plan.tooMany", MOST);
        return jobs.start(
                FollowupsWorker.KIND,
                Message.of("table.plan.job", count),
                new FollowupsWorker.Order(query, data, doer, onlyWithout).payload());
    }

    /** Plans for the next customers in the order of their ids. */
    Set<UUID> next(FollowupsWorker.Order order, UUID after, int most) {
        SqlCondition asked = asked(order.query(), order.onlyWithout());
        Set<UUID> next = new LinkedHashSet<>(jdbc.sql("select c.id" + CUSTOMERS + asked.sql()
                        + " and c.id > :after order by c.id fetch first :most rows only")
                .params(asked.params())
                .param("after", after)
                .param("most", most)
                .query(UUID.class)
                .list());
        if (!next.isEmpty()) followups.plan(next, order.data(), order.doer());
        return next;
    }

    private SqlCondition asked(TableQuery query, boolean onlyWithout) {
        SqlCondition asked = access.within(Capability.CUSTOMER_VIEW, "c")
                .and(access.within(Capability.FOLLOWUP_EDIT, "c"))
                .and(filters.ofCaller().of(query.filter()))
                .and(search.matching(query.search(), "c"))
                .and(TableService.others(query.except()));
        return onlyWithout ? asked.and(new SqlCondition("f.next_followup_on is null", Map.of())) : asked;
    }
}
