package loyalty.exchange;

import loyalty.job.JobResultLink;
import loyalty.job.JobSummary;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Leads from the inbox to an import, whatever was done with it. */
@Configuration(proxyBeanMethods = false)
class ImportResultLinks {

    @Bean
    JobResultLink importLink() {
        return new Link(ImportRuns.IMPORT);
    }

    @Bean
    JobResultLink importCheckLink() {
        return new Link(ImportRuns.CHECK);
    }

    @Bean
    JobResultLink importUndoLink() {
        return new Link(ImportRuns.UNDO);
    }

    private record Link(String kind) implements JobResultLink {

        @Override
        public String urlFor(JobSummary job) {
            return ImportNavigation.JOB + "/" + job.id();
        }
    }
}
