package loyalty.shell;

import java.util.List;
import loyalty.job.JobService;
import loyalty.job.JobSummary;
import loyalty.notification.NotificationService;
import loyalty.notification.NotificationSummary;

/**
 * What there is for the user to know.
 *
 * @param unread notices; counting ends at {@link NotificationService#MANY}
 */
record InboxNews(List<JobSummary> jobs, List<NotificationSummary> notices, int unread) {
    private static final int SHOWN = 20;

    static InboxNews read(JobService jobs, NotificationService notifications) {
        return new InboxNews(jobs.recent(SHOWN), notifications.mine(null, 0, SHOWN), notifications.unread());
    }

    /** Without the notices themselves, while nobody looks. */
    static InboxNews counted(JobService jobs, NotificationService notifications) {
        return new InboxNews(jobs.recent(SHOWN), List.of(), notifications.unread());
    }

    boolean isEmpty() {
        return jobs.isEmpty() && notices.isEmpty();
    }

    /** Jobs that finished since the user looked. */
    List<JobSummary> newJobs() {
        return jobs.stream()
                .filter(job -> job.state().finished() && !job.seen())
                .toList();
    }

    int count() {
        return newJobs().size() + unread;
    }
}
