package loyalty.feedback;

import static loyalty.feedback.ComplaintStore.moment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SqlCondition;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The steps of complaints: rows are added, never changed. */
@Repository
class StepStore {
    private final JdbcClient jdbc;

    StepStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void add(ComplaintStep step) {
        jdbc.sql("""
                        insert into complaint_step (id, complaint_id, happened_at, kind, by_id, from_state, to_state,
                            assignee_id, channel, told_at, words)
                        values (:id, :complaint, :happenedAt, :kind, :by, :from, :to, :assignee, :channel, :toldAt,
                            :words)
                        """)
                .param("id", step.id())
                .param("complaint", step.complaintId())
                .param("happenedAt", moment(step.happenedAt()))
                .param("kind", step.kind().name())
                .param("by", step.byId())
                .param(
                        "from",
                        step.fromState() == null ? null : step.fromState().name())
                .param("to", step.toState() == null ? null : step.toState().name())
                .param("assignee", step.assigneeId())
                .param("channel", step.channel() == null ? null : step.channel().name())
                .param("toldAt", moment(step.toldAt()))
                .param("words", step.words())
                .update();
    }

    /** Oldest first. */
    List<ComplaintStep> of(UUID complaintId) {
        return jdbc.sql("select * from complaint_step where complaint_id = :id order by happened_at, id")
                .param("id", complaintId)
                .query(ComplaintStep.class)
                .list();
    }

    /** Of all complaints of a customer, newest first. */
    List<ComplaintStep> ofCustomer(UUID customerId, SqlCondition scope, int offset, int limit) {
        return jdbc.sql("""
                        select s.* from complaint_step s
                        join feedback e on e.id = s.complaint_id join customer c on c.id = e.customer_id
                        where e.customer_id = :customer and %s
                        order by s.happened_at desc, s.id desc offset :offset rows fetch next :limit rows only
                        """.formatted(scope.sql()))
                .params(scope.params())
                .param("customer", customerId)
                .param("offset", offset)
                .param("limit", limit)
                .query(ComplaintStep.class)
                .list();
    }

    Optional<ComplaintStep> last(UUID complaintId) {
        return jdbc.sql("""
                        select * from complaint_step where complaint_id = :id
                        order by happened_at desc, id desc fetch first 1 row only
                        """).param("id", complaintId).query(ComplaintStep.class).optional();
    }
}
