package loyalty.table;

import java.util.Set;
import java.util.UUID;
import loyalty.followup.Doer;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupNavigation;
import loyalty.job.JobResultLink;
import loyalty.job.JobRun;
import loyalty.job.JobSummary;
import loyalty.job.JobWorker;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Plans the follow-ups of many customers in the background: after a crash it goes on behind the last of them. */
@Component
class FollowupsWorker implements JobWorker, JobResultLink {
    static final String KIND = "table.followups";

    private static final UUID BEFORE_ALL = new UUID(0, 0);
    private static final int CHUNK = 500;
    private static final JsonMapper JSON = JsonMapper.shared();

    private final FollowupsOfTable followups;
    private final TransactionTemplate transaction;

    FollowupsWorker(FollowupsOfTable followups, TransactionTemplate transaction) {
        this.followups = followups;
        this.transaction = transaction;
    }

    record Order(TableQuery query, FollowupData data, Doer doer, boolean onlyWithout) {
        String payload() {
            return JSON.writeValueAsString(this);
        }
    }

    record Progress(UUID last, long planned, long total, boolean more) {
        Progress plus(Set<UUID> chunk) {
            return new Progress(
                    chunk.stream().reduce(last, (before, id) -> id), planned + chunk.size(), total, !chunk.isEmpty());
        }
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        Order order = JSON.readValue(run.payload(), Order.class);
        Progress progress = run.checkpoint()
                .map(json -> JSON.readValue(json, Progress.class))
                .orElseGet(
                        () -> new Progress(BEFORE_ALL, 0, followups.count(order.query(), order.onlyWithout()), true));
        while (progress.more() && !run.cancelled()) {
            progress = next(order, progress, run);
            run.progress(progress.planned(), progress.total());
        }
        return JSON.writeValueAsString(progress);
    }

    private Progress next(Order order, Progress before, JobRun run) {
        return transaction.execute(status -> {
            Progress after = before.plus(followups.next(order, before.last(), CHUNK));
            run.checkpoint(JSON.writeValueAsString(after));
            return after;
        });
    }

    @Override
    public String urlFor(JobSummary job) {
        return FollowupNavigation.MINE;
    }
}
