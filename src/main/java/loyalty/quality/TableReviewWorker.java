package loyalty.quality;

import loyalty.job.JobResultLink;
import loyalty.job.JobRun;
import loyalty.job.JobSummary;
import loyalty.job.JobWorker;
import org.springframework.stereotype.Component;

/** The review that somebody asked for. Its transaction is all or nothing, so it needs no checkpoint. */
@Component
class TableReviewWorker implements JobWorker, JobResultLink {
    static final String KIND = "quality.review";

    private final TableReview review;

    TableReviewWorker(TableReview review) {
        this.review = review;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public String run(JobRun run) {
        return String.valueOf(review.run(done -> run.progress(done, review.steps())));
    }

    @Override
    public String urlFor(JobSummary job) {
        return QualityNavigation.REVIEW;
    }
}
