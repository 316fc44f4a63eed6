package loyalty.campaign;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.job.JobResultLink;
import loyalty.job.JobRun;
import loyalty.job.JobSummary;
import loyalty.job.JobWorker;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/** Invites an audience in the background: after a crash it goes on behind the last of those who are invited. */
@Component
class InviteWorker implements JobWorker, JobResultLink {
    static final String KIND = "campaign.invite";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Inviting inviting;
    private final Audiences audiences;
    private final AuditLog audit;
    private final TransactionTemplate transaction;

    InviteWorker(Inviting inviting, Audiences audiences, AuditLog audit, TransactionTemplate transaction) {
        this.inviting = inviting;
        this.audiences = audiences;
        this.audit = audit;
        this.transaction = transaction;
    }

    /** @param audience the code of a choice; null for all customers of the job's owner */
    record Order(UUID campaignId, @Nullable String audience) {
        String payload() {
            return JSON.writeValueAsString(this);
        }
    }

    record Progress(UUID last, long invited, long total, boolean more) {
        Progress plus(List<UUID> chunk) {
            UUID end = chunk.isEmpty() ? last : chunk.getLast();
            return new Progress(end, invited + chunk.size(), total, !chunk.isEmpty());
        }
    }

    record Invited(UUID campaignId, long customers) {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        Order order = JSON.readValue(run.payload(), Order.class);
        SqlCondition customers = audiences.customers(order.audience());
        Progress progress = run.checkpoint()
                .map(json -> JSON.readValue(json, Progress.class))
                .orElseGet(() -> begin(order, customers));
        while (progress.more() && !run.cancelled()) {
            progress = next(order, customers, progress, run);
            run.progress(progress.invited(), progress.total());
        }
        String count = "× " + progress.invited();
        transaction.executeWithoutResult(
                status -> audit.record(AuditEntry.of("invited", AuditedCampaign.TYPE, order.campaignId(), count)));
        return JSON.writeValueAsString(new Invited(order.campaignId(), progress.invited()));
    }

    private Progress begin(Order order, SqlCondition customers) {
        return new Progress(Inviting.BEFORE_ALL, 0, inviting.count(order.campaignId(), customers), true);
    }

    private Progress next(Order order, SqlCondition customers, Progress before, JobRun run) {
        return transaction.execute(status -> {
            Progress after = before.plus(inviting.next(order.campaignId(), customers, before.last()));
            run.checkpoint(JSON.writeValueAsString(after));
            return after;
        });
    }

    @Override
    public String urlFor(JobSummary job) {
        return Optional.ofNullable(job.result())
                .map(json -> JSON.readValue(json, Invited.class).campaignId())
                .map(CampaignNavigation::location)
                .orElse(CampaignNavigation.ROUTE);
    }
}
