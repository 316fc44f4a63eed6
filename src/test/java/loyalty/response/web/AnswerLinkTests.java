package loyalty.response.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import loyalty.campaign.CampaignData;
import loyalty.campaign.CampaignState;
import loyalty.campaign.LowAction;
import org.junit.jupiter.api.Test;

/** Whom a link lets in, when, and how often. */
class AnswerLinkTests extends AnsweringCustomer {
    @Test
    void aLinkAnswersOnceHoweverManyTryAtTheSameMoment() throws Exception {
        String second = next(follow(post(link, "overall why", Map.of("q.overall", "2", "q.why", "x"))));
        if (!second.contains("at=1")) second = next(follow(post(second, "overall why", Map.of("q.overall", "2"))));
        String last = second;
        try (var people = Executors.newFixedThreadPool(8)) {
            List<Future<HttpResponse<String>>> all = java.util.stream.IntStream.range(0, 8)
                    .mapToObj(n -> people.submit(() -> post(last, "heard recommend", Map.of("q.recommend", "" + n))))
                    .toList();
            for (Future<HttpResponse<String>> one : all)
                assertThat(one.get().statusCode()).isIn(200, 303, 409);
        }
        assertThat(scores.of(customer, 0, 9)).hasSize(1);
        assertThat(followups.of(customer, 0, 9)).hasSize(1);
        assertThat(jdbc.sql("select count(*) from response where customer_id = :c")
                        .param("c", customer)
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        HttpResponse<String> other = post(link, "overall why", Map.of("q.overall", "10"));
        assertThat(other.statusCode()).isEqualTo(409);
        assertThat(other.body()).contains("answered before").doesNotContain("Thank you");
        assertThat(post(link, "overall why", Map.of("q.overall", "2")).body()).contains("Thank you");
        assertThat(answers()).contains("overall  2 null");
        assertThat(get(link).body()).contains("Thank you");
    }

    @Test
    void foreignAlteredAndReplacedLinksOpenNothing() {
        String replaced = link;
        link = invitations.link(campaign.id(), customer);
        for (String wrong : List.of(replaced, link + "x", "/s/", "/s/%00", "/s/" + "a".repeat(22), link + "/more")) {
            HttpResponse<String> answer = get(wrong);
            assertThat(answer.statusCode()).as(wrong).isIn(400, 404);
            assertThat(post(wrong, "overall", Map.of("q.overall", "9")).statusCode())
                    .as(wrong)
                    .isIn(400, 404);
        }
        assertThat(answers()).isEmpty();
    }

    @Test
    void anExpiredLinkOpensNothing() {
        jdbc.sql("update invitation set token_expires_at = current_timestamp where campaign_id = :campaign")
                .param("campaign", campaign.id())
                .update();
        assertThat(get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void whatWasBegunIsTakenAfterTheCampaignAndMarkedLate() {
        String second = next(follow(post(link, "overall why", Map.of("q.overall", "9"))));
        move(CampaignState.CLOSED);
        assertThat(follow(post(second, "heard recommend", Map.of("q.recommend", "9")))
                        .body())
                .contains("Thank you");
        assertThat(jdbc.sql("select late from response where customer_id = :c")
                        .param("c", customer)
                        .query(Boolean.class)
                        .single())
                .isTrue();

        customer = customers.customer("Nobody yet");
        move(CampaignState.RUNNING);
        link = invitations.link(campaign.id(), customer);
        move(CampaignState.CLOSED);
        assertThat(get(link).body()).contains("This survey is over");
        post(link, "overall why", Map.of("q.overall", "9"));
        assertThat(answers()).isEmpty();
    }

    @Test
    void everybodyAnswersByTheOpenAddressAndTestsCountNowhere() {
        String open = campaign.openPath();
        HttpResponse<String> mine = follow(post(open, "overall why", Map.of("q.overall", "9")));
        HttpResponse<String> theirs = follow(post(open, "overall why", Map.of("q.overall", "7")));
        assertThat(next(mine)).contains("visitor=").isNotEqualTo(next(theirs));
        follow(post(next(mine), "heard recommend", Map.of("q.recommend", "9")));
        post(campaign.testPath(), "overall why", Map.of("q.overall", "1"));
        assertThat(jdbc.sql("""
                        select count(*) from response
                        where campaign_id = :c and test = false and customer_id is null
                        """).param("c", campaign.id()).query(Integer.class).single())
                .isEqualTo(2);
        assertThat(get(open).body()).as("somebody else begins anew").contains("First part");
    }

    @Test
    void aVisitorsKeyOpensNothingInAnotherSurvey() {
        HttpResponse<String> mine = follow(post(campaign.openPath(), "overall why", Map.of("q.overall", "9")));
        String other = campaigns.running(CONTENT).openPath();
        String key = next(mine).replaceAll(".*visitor=([^&]+).*", "$1");
        assertThat(get(other + "?at=1&visitor=" + key).body()).contains("Second part");
        post(other + "?at=0&visitor=" + key, "overall why", Map.of("q.overall", "2"));
        assertThat(jdbc.sql("select max(number) from answer where campaign_id = :c")
                        .param("c", campaign.id())
                        .query(Integer.class)
                        .single())
                .isEqualTo(9);
    }

    @Test
    void nobodyIsAskedTwiceWithinTheQuietDaysOrByOneSurvey() {
        UUID other = campaigns
                .running(new CampaignData(
                        campaign.data().name(),
                        campaign.data().versionId(),
                        campaign.data().channels(),
                        campaign.data().startsOn(),
                        null,
                        null,
                        30,
                        null,
                        LowAction.NONE))
                .id();
        long rested = invitations.preview(other, null).resting();
        UUID fresh = customers.customer("Fresh");
        assertThat(invitations.preview(other, null).resting()).isEqualTo(rested);
        invitations.link(campaign.id(), fresh);
        assertThat(invitations.preview(other, null).resting()).isEqualTo(rested + 1);
        long free = invitations.preview(campaign.id(), null).free();
        assertThat(invitations.invite(campaign.id(), null)).isEqualTo((int) free);
        assertThat(invitations.preview(campaign.id(), null).free()).isZero();
    }
}
