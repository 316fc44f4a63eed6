package loyalty.feedback.web;

import static loyalty.publicpage.CustomerBrowser.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerFixture;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.ComplaintLinkService;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.ComplaintStep;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.feedback.StepKind;
import loyalty.feedback.ToldChannel;
import loyalty.feedback.ToldCustomer;
import loyalty.feedback.Verdict;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.publicpage.CustomerBrowser;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ComplaintPageTests {
    @LocalServerPort
    int port;

    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintLists lists;

    @Autowired
    ComplaintLinkService links;

    @Autowired
    ComplaintFixture fixture;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Clock clock;

    UUID complaint = new UUID(0, 0);
    String link = "";

    @BeforeEach
    void aComplaintWithALink() {
        signIn.as("rep.links", identity.team("links"));
        UUID customer = customers.customer("Wanda Secret");
        complaint = complaints.open(
                customer,
                new ComplaintData(
                        new FeedbackData(FeedbackKind.COMPLAINT, null, "The pot <leaks>", LocalDate.now(clock)),
                        Severity.NORMAL));
        link = "/" + links.make(complaint);
    }

    @Test
    void showsHowFarItIsAndWhatTheCustomerWasToldButNotWhoTheyAre() {
        complaints.note(complaint, "Difficult customer");
        complaints.tell(complaint, new ToldCustomer(ToldChannel.PHONE, clock.instant(), "We <b>look</b> into it"));
        HttpResponse<String> page = get(link, "en");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body())
                .contains("Your complaint", "aria-current=\"step\">Received", "We &lt;b&gt;look&lt;/b&gt; into it")
                .contains("Phone")
                .doesNotContain("Wanda", "leaks", "Difficult", "rep.links", "<script", "VAADIN");
        assertThat(get(link, "zh-CN,zh;q=0.9").body()).contains("<html lang=\"zh-CN\">", "您的投诉", "已受理");
    }

    @Test
    void readingChangesNothing() {
        int before = steps().size();
        get(link, "en");
        get(link + "?verdict=SATISFIED&word=hi", "en");
        assertThat(steps()).hasSize(before);
        assertThat(lists.details(complaint).complaint().version()).isZero();
    }

    @Test
    void theCustomerAddsAWordAndGivesTheirVerdictOnce() {
        assertThat(post(link, "word", "Please <hurry>").statusCode()).isEqualTo(303);
        assertThat(last().kind()).isEqualTo(StepKind.CUSTOMER_WORD);
        assertThat(last().words()).isEqualTo("Please <hurry>");
        assertThat(last().byId()).isNull();

        assertThat(post(link, "verdict", "SATISFIED").body()).contains("no answer yet to judge");
        assertThat(last().kind()).as("there is no answer yet").isEqualTo(StepKind.CUSTOMER_WORD);

        fixture.begin(complaint);
        complaints.answer(complaint, 2, "A new pot is on its way");
        assertThat(get(link, "en").body()).contains("A new pot is on its way", "Are you satisfied");
        assertThat(post(link, "verdict", "UNKNOWN").statusCode()).isEqualTo(422);
        assertThat(last().kind()).isEqualTo(StepKind.ANSWERED);
        post(link, "verdict", "NOT_SATISFIED");
        assertThat(post(link, "verdict", "NOT_SATISFIED").statusCode())
                .as("a second click")
                .isEqualTo(303);
        assertThat(post(link, "verdict", "SATISFIED").body()).contains("already have your verdict");
        assertThat(lists.details(complaint).complaint().verdict()).isEqualTo(Verdict.NOT_SATISFIED);
        assertThat(get(link, "en").body()).contains("Not satisfied").doesNotContain("Are you satisfied");
    }

    @Test
    void tellsWhoeverHasTheComplaintThatTheCustomerWrote() {
        fixture.begin(complaint);
        post(link, "word", "Still waiting");
        assertThat(jdbc.sql("select count(*) from notice where user_id = :me and kind = 'complaint.customer'")
                        .param("me", identity.user("rep.links"))
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void refusesWordsThatSayNothingOrTooMuchAndKeepsNothing() {
        int before = steps().size();
        assertThat(post(link, "word", " \n ").statusCode()).isEqualTo(422);
        HttpResponse<String> tooLong = post(link, "word", "长".repeat(2001));
        assertThat(tooLong.statusCode()).isEqualTo(422);
        assertThat(tooLong.body()).contains("at most 2,000 characters");
        assertThat(steps()).hasSize(before);
        assertThat(post(link, "word", "长".repeat(2000)).statusCode()).isEqualTo(303);
    }

    @Test
    void whatOpensNothingLooksAllTheSame() {
        String revoked = "/" + links.make(complaint);
        links.revoke(complaint);
        String expired = "/" + links.make(complaint);
        jdbc.sql("update complaint_link set expires_at = created_at where complaint_id = :id and revoked_at is null")
                .param("id", complaint)
                .update();
        String altered = link.substring(0, link.length() - 1) + (link.endsWith("A") ? "B" : "A");
        HttpResponse<String> replaced = get(link, "en");
        assertThat(replaced.body()).contains("This link doesn’t work");
        for (String dead : List.of(revoked, expired, altered, "/c/x")) {
            HttpResponse<String> answer = get(dead, "en");
            assertThat(answer.statusCode()).as(dead).isEqualTo(404);
            assertThat(answer.body()).isEqualTo(replaced.body());
        }
        assertThat(replaced.statusCode()).isEqualTo(404);
        assertThat(post(expired, "word", "Hello").statusCode()).isEqualTo(404);
        assertThat(post(altered, "verdict", "SATISFIED").statusCode()).isEqualTo(404);
    }

    @Test
    void goesToNobodyElse() {
        HttpResponse<String> page = get(link, "en");
        assertThat(header(page, "Referrer-Policy")).isEqualTo("no-referrer");
        assertThat(header(page, "Content-Security-Policy"))
                .contains("default-src 'none'", "form-action 'self'", "frame-ancestors 'none'", "base-uri 'none'");
        assertThat(header(page, "X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(header(page, "X-Frame-Options")).isEqualTo("DENY");
        assertThat(header(page, "Cache-Control")).contains("no-store");
        assertThat(header(page, "X-Robots-Tag")).contains("noindex");
        assertThat(page.headers().allValues("Set-Cookie")).isEmpty();
        assertThat(header(get("/styles/public-page.css", "en"), "Content-Type")).startsWith("text/css");
    }

    @Test
    void turnsAwayWhoAsksTooOften() {
        var browser = new CustomerBrowser(port);
        HttpResponse<String> answer = get(link, "en");
        for (int i = 0; i < 1_000 && answer.statusCode() != 429; i++)
            answer = browser.send(browser.to("/c/guess" + i).header("X-Forwarded-For", "203.0.113.9"));
        assertThat(answer.statusCode()).isEqualTo(429);
        assertThat(answer.body()).contains("try again in a minute");
        assertThat(header(answer, "Retry-After")).isEqualTo("60");
        assertThat(get(link, "en").statusCode()).as("others go on").isEqualTo(200);
    }

    @Test
    void theTokenIsNowhereInTheDatabase() {
        String token = link.substring(link.lastIndexOf('/') + 1);
        assertThat(token).hasSize(22);
        assertThat(jdbc.sql("select count(*) from complaint_link where token_hash like :token")
                        .param("token", "%" + token + "%")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private List<ComplaintStep> steps() {
        return lists.details(complaint).steps();
    }

    private ComplaintStep last() {
        return steps().getLast();
    }

    private HttpResponse<String> get(String path, String languages) {
        return new CustomerBrowser(port).get(path, languages);
    }

    private HttpResponse<String> post(String path, String field, String value) {
        return new CustomerBrowser(port).post(path, field, value);
    }
}
