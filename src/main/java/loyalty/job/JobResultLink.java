package loyalty.job;

/** Where the result of a finished job is looked at; a bean of the module whose work it is. */
public interface JobResultLink {

    String kind();

    /** A route of the application, without a leading slash. */
    String urlFor(JobSummary job);
}
