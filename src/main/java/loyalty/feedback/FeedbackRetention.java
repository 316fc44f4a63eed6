package loyalty.feedback;

import loyalty.shared.RetainedRecords;
import loyalty.shared.RetainedRecords.Fate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** How long the words of feedback are kept; kind, category, days and verdict stay. */
@Configuration(proxyBeanMethods = false)
class FeedbackRetention {

    /** Claims expire after three years (Civil Code 188), so words are not to go before. */
    private static final int CLAIMS = 36;

    @Bean
    RetainedRecords retainedFeedback(FeedbackWords words) {
        return new RetainedRecords(
                "feedback", Fate.CLEARED, CLAIMS, "feedback f", "f.id", "f.created_at", """
                f.content <> '' and not f.open and not exists (
                    select 1 from complaint c where c.id = f.id and (c.closed_at is null or c.closed_at >= :before))
                """, words::clear);
    }
}
