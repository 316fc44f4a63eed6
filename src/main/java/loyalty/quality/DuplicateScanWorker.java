package loyalty.quality;

import loyalty.job.JobResultLink;
import loyalty.job.JobRun;
import loyalty.job.JobSummary;
import loyalty.job.JobWorker;
import org.springframework.stereotype.Component;

/** The scan for duplicates that somebody asked for. Its transaction is all or nothing, so it needs no checkpoint. */
@Component
class DuplicateScanWorker implements JobWorker, JobResultLink {
    static final String KIND = "quality.duplicates";
    private static final String NOTHING_FOUND = "0";

    private final DuplicateScan scan;

    DuplicateScanWorker(DuplicateScan scan) {
        this.scan = scan;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        try {
            return String.valueOf(scan.run(done -> goOn(run, done)));
        } catch (ScanStopped stopped) {
            return NOTHING_FOUND;
        }
    }

    private static void goOn(JobRun run, int done) {
        run.progress(done, DuplicateScan.STEPS);
        if (run.cancelled()) throw new ScanStopped("Cancelled by its owner");
    }

    @Override
    public String urlFor(JobSummary job) {
        return QualityNavigation.ROUTE;
    }
}
