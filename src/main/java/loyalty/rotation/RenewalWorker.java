package loyalty.rotation;

import loyalty.job.JobResultLink;
import loyalty.job.JobRun;
import loyalty.job.JobSummary;
import loyalty.job.JobWorker;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Makes everything anew with the current keys in the background; asked to, takes the old keys out of use at the end. */
@Component
class RenewalWorker implements JobWorker, JobResultLink {
    static final String KIND = "rotation.renewal";
    static final String KEEP_OLD = "keep";
    static final String RETIRE_OLD = "retire";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final KeyRenewal renewal;
    private final KeyRetirement retirement;

    RenewalWorker(KeyRenewal renewal, KeyRetirement retirement) {
        this.renewal = renewal;
        this.retirement = retirement;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        long total = renewal.total();
        RenewalPlace from = run.checkpoint()
                .map(json -> JSON.readValue(json, RenewalPlace.class))
                .orElseGet(renewal::begin);
        RenewalPlace end = renewal.run(from, place -> run.checkpoint(JSON.writeValueAsString(place)), place -> {
            run.progress(place.seen(), total);
            return !run.cancelled();
        });
        if (renewal.isDone(end) && run.payload().equals(RETIRE_OLD)) retirement.retire();
        return JSON.writeValueAsString(end.renewedBefore() + end.renewed());
    }

    @Override
    public String urlFor(JobSummary job) {
        return RotationService.ROUTE;
    }
}
