package loyalty.response;

import loyalty.shared.RetainedRecords;
import loyalty.shared.RetainedRecords.Fate;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;

/** How long open answers are kept; ratings and choices stay, so no result changes. */
@Configuration(proxyBeanMethods = false)
class AnswerRetention {

    @Bean
    RetainedRecords retainedAnswers(JdbcClient jdbc) {
        return new RetainedRecords(
                "answer",
                Fate.CLEARED,
                6,
                "response r",
                "r.id",
                "r.changed_at",
                "exists (select 1 from answer a where a.response_id = r.id and a.words <> '')",
                ids -> jdbc.sql("update answer set words = '' where response_id in (:ids) and words is not null")
                        .param("ids", ids)
                        .update());
    }
}
