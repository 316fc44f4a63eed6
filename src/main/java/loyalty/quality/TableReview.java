package loyalty.quality;

import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import loyalty.customer.FieldRefusals;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Looks at the table as a whole: which columns, rules and choices do not serve those who work with it. */
@Component
public class TableReview {
    /** What so few have filled says nothing about a column. */
    static final int ENOUGH_CUSTOMERS = 20;

    /** What was refused longer ago, no question asks about. */
    private static final Duration KEPT = Duration.ofDays(365);

    private final List<ReviewQuestion> questions;
    private final ReviewStore store;
    private final FieldRefusals refusals;
    private final JdbcClient jdbc;
    private final Clock clock;

    TableReview(
            List<ReviewQuestion> questions, ReviewStore store, FieldRefusals refusals, JdbcClient jdbc, Clock clock) {
        this.questions = questions;
        this.store = store;
        this.refusals = refusals;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    int steps() {
        return questions.size();
    }

    /**
     * Everybody sees what was found before until it is done.
     *
     * @param done is told how many of the {@link #steps()} are done, and may end the review by an exception
     * @return how much there is to decide now
     */
    @Transactional
    public int run(IntConsumer done) {
        store.begin();
        long customers =
                jdbc.sql("select count(*) from customer").query(Long.class).single();
        List<ReviewFinding> found = new ArrayList<>();
        for (int i = 0; i < questions.size() && customers >= ENOUGH_CUSTOMERS; i++) {
            done.accept(i);
            found.addAll(questions.get(i).ask(customers));
        }
        store.replace(found, clock.instant());
        refusals.forgetBefore(clock.instant().minus(KEPT));
        return store.count(ReviewState.OPEN);
    }
}
