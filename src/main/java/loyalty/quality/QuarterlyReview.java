package loyalty.quality;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.IntConsumer;
import loyalty.identity.Capability;
import loyalty.identity.RunAs;
import loyalty.identity.UserDirectory;
import loyalty.identity.UserSummary;
import loyalty.notification.Notice;
import loyalty.notification.NotificationKind;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reviews the table when a quarter has passed, and tells those who shape it. */
@Component
class QuarterlyReview {
    private static final String KIND = "quality.review";

    private final TableReview review;
    private final Notifier notifier;
    private final UserDirectory directory;
    private final RunAs runAs;
    private final Clock clock;

    QuarterlyReview(TableReview review, Notifier notifier, UserDirectory directory, RunAs runAs, Clock clock) {
        this.review = review;
        this.notifier = notifier;
        this.directory = directory;
        this.runAs = runAs;
        this.clock = clock;
    }

    @Configuration
    static class Kinds {
        @Bean
        NotificationKind tableReviewed() {
            return new NotificationKind(KIND, "quality.review.title", Capability.COLUMN_ADMIN, true);
        }
    }

    /** @param done may end the review by an exception */
    @Transactional
    public void run(IntConsumer done) {
        Message text = Message.of("quality.review.notice", review.run(done));
        String occasion = KIND + " " + LocalDate.now(clock);
        runAs.system(() -> directory.holders(Capability.COLUMN_ADMIN, null)).stream()
                .map(UserSummary::id)
                .forEach(user -> notifier.tell(new Notice(user, KIND, text, QualityNavigation.REVIEW, occasion)));
    }
}
