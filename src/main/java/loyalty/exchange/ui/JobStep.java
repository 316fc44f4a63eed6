package loyalty.exchange.ui;

import loyalty.job.JobSummary;

/** A step in which a job works. */
interface JobStep {

    /** News of any job of the user. */
    void on(JobSummary job);
}
