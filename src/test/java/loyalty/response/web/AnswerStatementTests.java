package loyalty.response.web;

import static loyalty.StatementCount.ofRequestsDuring;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;

/** What answering asks of the database: as many may answer at one moment as it bears. */
class AnswerStatementTests extends AnsweringCustomer {

    @Test
    void aPageReadsWhoIsAskedAndWhatTheyHaveAnswered() {
        get(link);
        assertThat(ofRequestsDuring(() -> get(link)))
                .as("invitation, campaign, response")
                .hasSize(3);
        post(link, "overall why", Map.of("q.overall", "9"));
        assertThat(ofRequestsDuring(() -> get(link))).as("and its answers").hasSize(4);
        assertThat(ofRequestsDuring(() -> get(link + "x")))
                .as("no invitation, no campaign")
                .hasSize(2);
    }

    @Test
    void aStepKeepsWhatWasSentInFewStatements() {
        get(link);
        assertThat(ofRequestsDuring(() -> post(link, "overall why", Map.of("q.overall", "9"))))
                .as("three to read, two to begin, five to keep")
                .hasSize(10);
        assertThat(ofRequestsDuring(() -> post(link, "overall why", Map.of("q.overall", "8"))))
                .as("four to read, five to keep")
                .hasSize(9);
    }

    /** With the customer's figures, worked out after the recommendation and after the score, seven statements each. */
    @Test
    void theLastStepAlsoDrawsTheConsequences() {
        String second = next(follow(post(link, "overall why", Map.of("q.overall", "9"))));
        assertThat(ofRequestsDuring(() -> post(second, "heard recommend", Map.of("q.recommend", "10"))))
                .hasSizeLessThanOrEqualTo(40)
                .filteredOn(statement -> statement.contains("from answer ") && statement.startsWith("select"))
                .as("before, after and to complete it")
                .hasSize(3);
    }
}
