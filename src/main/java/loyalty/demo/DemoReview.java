package loyalty.demo;

import java.util.Collections;
import java.util.Map;
import loyalty.customer.FieldRefusals;
import loyalty.customer.RefusalOrigin;
import loyalty.quality.CompletenessCount;
import loyalty.quality.TableReview;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;

/** Something for the review of the table to find: a rule that files have often broken. */
@Component
class DemoReview {
    private static final int REFUSED = 34;

    private final FieldRefusals refusals;
    private final CompletenessCount completeness;
    private final TableReview review;

    DemoReview(FieldRefusals refusals, CompletenessCount completeness, TableReview review) {
        this.refusals = refusals;
        this.completeness = completeness;
        this.review = review;
    }

    void create() {
        var unreadable = Map.entry("birthDate", Message.of("exchange.row.unreadableDate"));
        refusals.note(RefusalOrigin.IMPORT, Collections.nCopies(REFUSED, unreadable).stream());
        completeness.refresh();
        review.run(done -> {});
    }
}
