package loyalty.response.web;

import static loyalty.publicpage.CustomerBrowser.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupSummary;
import loyalty.publicpage.CustomerBrowser;
import loyalty.survey.ScoreSource;
import loyalty.survey.ScoreSummary;
import org.junit.jupiter.api.Test;

/** What stands on the page, and what is kept of what is sent. */
class AnswerPageTests extends AnsweringCustomer {
    @Test
    void leadsThroughTheSectionsAndKeepsEachAnswer() {
        HttpResponse<String> second = follow(post(link, "overall why", Map.of("q.overall", "9")));
        assertThat(second.body()).contains("Second part").doesNotContain("q.overall");
        assertThat(answers()).containsExactly("overall  9 null");

        HttpResponse<String> thanks =
                follow(post(next(second), "heard recommend", Map.of("q.heard", "web", "q.recommend", "10")));
        assertThat(thanks.body()).contains("Thank you");
        assertThat(answers()).containsExactlyInAnyOrder("overall  9 null", "heard web null null", "recommend  10 null");
        assertThat(scores.of(customer, 0, 9))
                .extracting(ScoreSummary::score, ScoreSummary::source)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(9, ScoreSource.SURVEY));
        assertThat(followups.of(customer, 0, 9)).isEmpty();
        assertThat(service.open(campaign.id()).counts().answered()).isEqualTo(1);
    }

    @Test
    void aLowScoreIsAskedAboutAndFollowedUpOnce() {
        HttpResponse<String> more = follow(post(link, "overall", Map.of("q.overall", "3")));
        assertThat(more.body()).contains("First part").contains("name=\"q.why\"");
        HttpResponse<String> second =
                follow(post(next(more), "overall why", Map.of("q.overall", "3", "q.why", "<b>late</b> 😡")));
        HttpResponse<String> back = follow(post(next(second), "heard recommend", Map.of("go", "back")));
        assertThat(back.body()).contains("&lt;b&gt;late&lt;/b&gt; 😡").doesNotContain("<b>late");
        post(next(second), "heard recommend", Map.of());
        post(next(second), "heard recommend", Map.of());
        assertThat(followups.of(customer, 0, 9))
                .extracting(FollowupSummary::data)
                .extracting(data -> data.reason())
                .containsExactly(FollowupReason.LOW_SCORE);
    }

    @Test
    void whatAnEarlierAnswerNoLongerLeadsToDoesNotCount() {
        String more = next(follow(post(link, "overall", Map.of("q.overall", "3"))));
        String second = next(follow(post(more, "overall why", Map.of("q.overall", "3", "q.why", "slow"))));
        post(link, "overall why", Map.of("q.overall", "8", "q.why", "slow"));
        post(second, "heard recommend", Map.of());
        assertThat(answers()).containsExactly("overall  8 null");
    }

    @Test
    void answersToHiddenQuestionsAreNotTaken() {
        post(link, "overall why", Map.of("q.overall", "9", "q.why", "nobody asked", "q.nonsense", "x"));
        assertThat(answers()).containsExactly("overall  9 null");
    }

    @Test
    void saysWhatIsWrongBesideTheQuestionAndKeepsTheRest() {
        for (String wrong : List.of("11", "0", "-1", "9.5", "many", "99999999999")) {
            HttpResponse<String> answer = post(link, "overall why", Map.of("q.overall", wrong));
            assertThat(answer.statusCode()).as(wrong).isEqualTo(422);
            assertThat(answer.body()).contains("Please choose a number of the scale.");
        }
        HttpResponse<String> missing = post(link, "overall why", Map.of());
        assertThat(missing.body())
                .contains("Please answer this question.")
                .contains("aria-describedby=\"q-overall-problem\"");
        assertThat(answers()).isEmpty();

        String second = next(follow(post(link, "overall why", Map.of("q.overall", "8"))));
        HttpResponse<String> unknown = post(second, "heard recommend", Map.of("q.heard", "tv", "q.recommend", "7"));
        assertThat(unknown.body()).contains("Please choose from what is offered.");
        assertThat(answers()).containsExactlyInAnyOrder("overall  8 null", "recommend  7 null");
    }

    @Test
    void tooManyWordsAreHandedBackAsTheyWereWritten() {
        String more = next(follow(post(link, "overall", Map.of("q.overall", "3"))));
        String words = "很长 ".repeat(20_000) + "<script>alert(1)</script>";
        HttpResponse<String> answer = post(more, "overall why", Map.of("q.overall", "3", "q.why", words));
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body())
                .contains("Please keep it to 5,000 characters.")
                .contains("&lt;script&gt;")
                .doesNotContain("<script");
        assertThat(answers()).containsExactly("overall  3 null");
    }

    @Test
    void readingChangesNothingAndSaysNothingAboutThem() {
        HttpResponse<String> page = get(link);
        assertThat(page.body()).contains("<legend>").doesNotContain("Wanda").doesNotContain("<script");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Content-Security-Policy")).contains("default-src 'none'");
        assertThat(header(page, "X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(jdbc.sql("select count(*) from response where customer_id = :c")
                        .param("c", customer)
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void speaksBothLanguages() {
        assertThat(new CustomerBrowser(port).get(link, "zh-CN").body())
                .contains("下一步")
                .contains("（中文）");
        assertThat(get(link + "?lang=zh-CN").body()).contains("lang=\"zh-CN\"").contains("非常满意");
    }
}
