package loyalty.job;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import loyalty.identity.Permissions;
import loyalty.identity.SignIn;
import loyalty.identity.SignedInAs;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.support.TransactionTemplate;

/** What holds on every database; see the subclasses. */
@SignedInAs("rep.jobs")
abstract class JobTests {
    private static final Message TITLE = Message.of("job.view.title", "orders.csv", 3);

    @Autowired
    JobService jobs;

    @Autowired
    JobStore store;

    @Autowired
    JobRunStore runs;

    @Autowired
    JobNews news;

    @Autowired
    CountingWorker worker;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    Permissions permissions;

    @Autowired
    SignIn signIn;

    @AfterEach
    void letTheWorkerFinish() {
        worker.behave(CountingWorker.Mood.STEADY);
    }

    @Test
    void worksAsTheOwnerAndKeepsTheResult() {
        UUID job = start(5);

        JobSummary done = awaitEnd(job);

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(done.result()).isEqualTo("5 by rep.jobs");
        assertThat(done.title()).isEqualTo(TITLE);
        assertThat(done.done()).isEqualTo(5);
        assertThat(done.total()).isEqualTo(5);
        assertThat(done.finishedAt()).isNotNull();
    }

    @Test
    void thereIsNoJobWhenTheCallersTransactionRollsBack() {
        UUID job = transaction.execute(status -> {
            status.setRollbackOnly();
            return start(1);
        });
        assertThatThrownBy(() -> jobs.find(job)).isInstanceOf(RefusedException.class);
    }

    @Test
    void goesOnFromItsCheckpointAfterACrash() {
        worker.behave(CountingWorker.Mood.DIES_AT_THREE);
        UUID job = start(5);
        worker.awaitDeaths(job, 1);
        worker.behave(CountingWorker.Mood.STEADY);

        JobSummary done = awaitEnd(job);

        assertThat(done.state()).isEqualTo(JobState.DONE);
        assertThat(worker.committed(job)).containsExactly("1", "2", "3", "4", "5");
        assertThat(worker.begins(job)).containsExactly("start", "2");
    }

    @Test
    void aRunThatWasThoughtDeadCanNoLongerCommit() {
        UUID job = Ids.next();
        store.add(job, permissions.user().id(), CountingWorker.KIND, TITLE, "3");
        BegunJob thoughtDead = runs.begin(job).orElseThrow();
        BegunJob successor = runs.begin(job).orElseThrow();

        assertThat(checkpoint(thoughtDead)).isFalse();
        assertThat(checkpoint(successor)).isTrue();
        runs.finish(thoughtDead, 1, 3, JobOutcome.done("late"));
        assertThat(jobs.find(job).state()).isEqualTo(JobState.RUNNING);
        runs.finish(successor, 3, 3, JobOutcome.done("by the successor"));
        assertThat(jobs.find(job).result()).isEqualTo("by the successor");
    }

    @Test
    void stopsWhenTheOwnerCancels() {
        worker.behave(CountingWorker.Mood.PATIENT);
        UUID job = start(1_000_000);
        patiently().until(() -> jobs.find(job).state() == JobState.RUNNING);

        jobs.cancel(job);

        JobSummary ended = awaitEnd(job);
        assertThat(ended.state()).isEqualTo(JobState.CANCELLED);
        assertThat(ended.result()).startsWith("0 by");
    }

    @Test
    void neverBeginsWhenCancelledBeforehand() {
        UUID job = transaction.execute(status -> {
            UUID id = start(1);
            jobs.cancel(id);
            return id;
        });

        assertThat(jobs.find(job).state()).isEqualTo(JobState.CANCELLED);
        assertThat(runs.begin(job)).isEmpty();
    }

    @Test
    void saysWhyItWasRefused() {
        worker.behave(CountingWorker.Mood.REFUSES);
        JobSummary failed = awaitEnd(start(1));
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.failure()).isEqualTo(Message.of("job.notFound"));
    }

    @Test
    void aFailureShowsANumberAndNoDetails() {
        worker.behave(CountingWorker.Mood.BREAKS);
        JobSummary failed = awaitEnd(start(1));
        assertThat(failed.state()).isEqualTo(JobState.FAILED);
        assertThat(failed.failure()).isNotNull();
        assertThat(failed.failure().key()).isEqualTo("job.failure.unexpected");
        assertThat(failed.failure().args().toString()).matches("\\[[0-9A-F]{8}]");
    }

    @Test
    void isSeenByItsOwnerOnly() {
        UUID job = start(1);
        signIn.as("admin.jobs");
        assertThatThrownBy(() -> jobs.find(job)).isInstanceOf(RefusedException.class);
        assertThatThrownBy(() -> jobs.cancel(job)).isInstanceOf(RefusedException.class);
        assertThat(jobs.recent(100)).extracting(JobSummary::id).doesNotContain(job);
    }

    @Test
    void listsTheNewestFirstAndRemembersWhatWasSeen() {
        UUID first = start(1);
        UUID second = start(1);
        awaitEnd(first);

        jobs.markSeen(first);

        List<JobSummary> recent = jobs.recent(2);
        assertThat(recent).extracting(JobSummary::id).containsExactly(second, first);
        assertThat(recent).extracting(JobSummary::seen).containsExactly(false, true);
    }

    @Test
    void tellsOpenViewsTheWholeStoryOnce() {
        List<JobSummary> heard = new CopyOnWriteArrayList<>();
        var registration = news.listen(permissions.user().id(), heard::add);
        UUID job = start(3);
        awaitEnd(job);

        patiently()
                .until(() -> heard.stream().anyMatch(told -> told.id().equals(job) && told.state() == JobState.DONE));
        news.lookForNewsOfOtherNodes();
        registration.remove();
        jobs.markSeen(job);

        heard.removeIf(told -> !told.id().equals(job));
        assertThat(heard)
                .extracting(JobSummary::state)
                .startsWith(JobState.WAITING)
                .endsWith(JobState.DONE);
        assertThat(heard).doesNotHaveDuplicates().noneMatch(JobSummary::seen);
    }

    @Test
    void hearsOfJobsOfOtherNodesFromTheDatabase() {
        worker.behave(CountingWorker.Mood.PATIENT);
        UUID job = start(1);
        patiently().until(() -> jobs.find(job).state() == JobState.RUNNING);
        List<JobSummary> heard = new CopyOnWriteArrayList<>();
        var registration = news.listen(permissions.user().id(), heard::add);
        runs.progress(runs.begin(job).orElseThrow(), 7, 9);

        news.lookForNewsOfOtherNodes();

        registration.remove();
        assertThat(heard).anyMatch(told -> told.done() == 7 && told.total() == 9);
    }

    private UUID start(int steps) {
        return jobs.start(CountingWorker.KIND, TITLE, String.valueOf(steps));
    }

    private boolean checkpoint(BegunJob run) {
        return Boolean.TRUE.equals(transaction.execute(status -> runs.checkpoint(run, "1")));
    }

    /** In this thread: it is the one that is signed in. */
    private static ConditionFactory patiently() {
        return await().pollInSameThread().atMost(30, SECONDS);
    }

    private JobSummary awaitEnd(UUID job) {
        patiently().until(() -> jobs.find(job).state().finished());
        return jobs.find(job);
    }
}
