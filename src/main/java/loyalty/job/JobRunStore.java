package loyalty.job;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.StoredMessage;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What runs write. The checkpoint has a table of its own because the worker's transaction holds its row: progress and
 * cancelling, written to the job's row meanwhile, must not wait for that. The number of the run guards against two at a
 * time: a node that was thought dead and comes back finds it raised, and can neither commit a checkpoint nor an outcome.
 */
@Repository
@Transactional(propagation = Propagation.REQUIRES_NEW)
class JobRunStore {
    private final JdbcClient jdbc;
    private final Clock clock;

    JobRunStore(JdbcClient jdbc, Clock clock) {
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Empty when the job has finished or is gone. Waits for the last transaction of a run before. */
    public Optional<BegunJob> begin(UUID id) {
        lock(id);
        boolean begun = jdbc.sql("""
                        update job set state = 'RUNNING', started_at = coalesce(started_at, :now)
                        where id = :id and state in ('WAITING', 'RUNNING')
                        """)
                        .param("id", id)
                        .param("now", JobStore.utc(clock.instant()))
                        .update()
                == 1;
        if (!begun) return Optional.empty();
        jdbc.sql("update job_checkpoint set run = run + 1, fruitless_runs = fruitless_runs + 1 where job_id = :id")
                .param("id", id)
                .update();
        return jdbc.sql("select * from job join job_checkpoint on job_id = id where id = :id")
                .param("id", id)
                .query(JobRunStore::begunJob)
                .optional();
    }

    /** @return whether the owner asked to cancel the job */
    public boolean progress(BegunJob job, long done, long total) {
        jdbc.sql("update job set done = :done, total = :total where id = :id")
                .param("done", done)
                .param("total", total)
                .param("id", job.id())
                .update();
        return jdbc.sql("select cancel_requested from job where id = :id")
                .param("id", job.id())
                .query(Boolean.class)
                .single();
    }

    /** @return false when this is no longer the job's run */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean checkpoint(BegunJob job, String content) {
        return jdbc.sql("""
                        update job_checkpoint set content = :content, fruitless_runs = 0 where job_id = :id and run = :run
                        """)
                        .param("content", content)
                        .param("id", job.id())
                        .param("run", job.run())
                        .update()
                == 1;
    }

    public void finish(BegunJob job, long done, long total, JobOutcome outcome) {
        if (!lock(job.id()).equals(Optional.of(job.run()))) return;
        jdbc.sql("""
                update job set state = :state, done = :done, total = :total, result = :result, failure = :failure,
                    finished_at = :now
                where id = :id
                """)
                .param("state", outcome.state().name())
                .param("done", done)
                .param("total", total)
                .param("result", outcome.result())
                .param("failure", outcome.failure() == null ? null : StoredMessage.write(outcome.failure()))
                .param("now", JobStore.utc(clock.instant()))
                .param("id", job.id())
                .update();
    }

    private Optional<Integer> lock(UUID id) {
        return jdbc.sql("select run from job_checkpoint where job_id = :id for update")
                .param("id", id)
                .query(Integer.class)
                .optional();
    }

    private static BegunJob begunJob(ResultSet row, int number) throws SQLException {
        return new BegunJob(
                row.getObject("id", UUID.class),
                row.getObject("owner_id", UUID.class),
                row.getString("kind"),
                row.getString("payload"),
                row.getString("content"),
                row.getInt("run"),
                row.getInt("fruitless_runs") - 1,
                row.getLong("done"),
                row.getLong("total"));
    }
}
