package loyalty.response.web;

import static loyalty.publicpage.CustomerBrowser.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import loyalty.campaign.CampaignData;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.CampaignService;
import loyalty.campaign.CampaignState;
import loyalty.campaign.CampaignSummary;
import loyalty.campaign.InvitationService;
import loyalty.campaign.LowAction;
import loyalty.customer.CustomerFixture;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.publicpage.CustomerBrowser;
import loyalty.questionnaire.Asking;
import loyalty.questionnaire.Condition;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.ShowIf;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import loyalty.survey.ScoreSummary;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class AnswerPageTests {
    private static final QuestionnaireContent CONTENT = Asking.content(
            new Section(
                    Asking.text("First part"),
                    List.of(
                            Asking.required(Asking.question("overall", QuestionType.OVERALL)),
                            Asking.question("why", QuestionType.OPEN, ShowIf.all(Condition.atMost("overall", 6))))),
            new Section(
                    Asking.text("Second part"),
                    List.of(
                            Asking.question("heard", QuestionType.MULTIPLE, "shop", "web"),
                            Asking.question("recommend", QuestionType.RECOMMENDATION))));

    @LocalServerPort
    int port;

    @Autowired
    CampaignFixture campaigns;

    @Autowired
    CampaignService service;

    @Autowired
    InvitationService invitations;

    @Autowired
    CustomerFixture customers;

    @Autowired
    ScoreService scores;

    @Autowired
    FollowupService followups;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    CampaignSummary campaign;
    UUID customer;
    String link;

    AnswerPageTests() {}

    @BeforeEach
    void aCustomerWithALink() {
        signIn.as("supervisor.answers", identity.team("answers"));
        CampaignData data = campaigns.data(campaigns.published(CONTENT));
        campaign = campaigns.running(new CampaignData(
                data.name(),
                data.versionId(),
                data.channels(),
                data.startsOn(),
                null,
                null,
                0,
                5,
                LowAction.FOLLOW_UP));
        customer = customers.customer("Wanda Secret");
        link = invitations.link(campaign.id(), customer);
    }

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

    private void move(CampaignState to) {
        service.move(campaign.id(), service.open(campaign.id()).version(), to);
    }

    private List<String> answers() {
        return jdbc.sql("""
                        select a.question || ' ' || a.choice || ' ' || coalesce(cast(a.number as varchar), 'null')
                            || ' ' || coalesce(a.words, 'null')
                        from answer a join response r on r.id = a.response_id where r.customer_id = :customer
                        """).param("customer", customer).query(String.class).list();
    }

    private HttpResponse<String> get(String path) {
        return new CustomerBrowser(port).get(path, "en");
    }

    private HttpResponse<String> post(String path, String asked, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "asked=" + asked.replace(' ', '+') + "&", ""));
        return new CustomerBrowser(port).send(path, CustomerBrowser.FORM, body, "en");
    }

    private HttpResponse<String> follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return get(header(answer, "Location"));
    }

    /** Where the form of this page is sent to. */
    private static String next(HttpResponse<String> page) {
        String form = page.body().split("action=\"", 2)[1];
        return form.substring(0, form.indexOf('"')).replace("&amp;", "&");
    }
}
