package loyalty.job;

import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;

/** How a job ended. */
record JobOutcome(
        JobState state, @Nullable String result, @Nullable Message failure) {

    static JobOutcome done(String result) {
        return new JobOutcome(JobState.DONE, result, null);
    }

    static JobOutcome cancelled(@Nullable String result) {
        return new JobOutcome(JobState.CANCELLED, result, null);
    }

    static JobOutcome failed(Message reason) {
        return new JobOutcome(JobState.FAILED, null, reason);
    }
}
