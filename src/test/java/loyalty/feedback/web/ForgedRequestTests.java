package loyalty.feedback.web;

import static loyalty.publicpage.CustomerBrowser.FORM;
import static loyalty.publicpage.CustomerBrowser.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import loyalty.customer.CustomerFixture;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintLinkService;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import loyalty.publicpage.CustomerBrowser;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;

/** Whatever is sent to a customer's page that it never offered gets a page that says so, and changes nothing. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
class ForgedRequestTests {
    private static final long SEED = 20261123;
    private static final int REQUESTS = 400;
    private static final List<String> METHODS = List.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");
    private static final List<String> TYPES =
            List.of(FORM, FORM + ";charset=gb18030", "application/json", "multipart/form-data", "text/plain", ";;");
    private static final List<String> NAMES = List.of("verdict", "wort", "verdict[]", "%00", "id", "state", "%ZZ");
    private static final List<String> VALUES =
            List.of("", "UNKNOWN", "satisfied", "%E9%95", "%ZZ", "%00", "'--", "%F0%9F%98%80", "[1]", "x".repeat(9000));
    private static final List<String> TAILS = List.of("", "/", "/x", "?verdict=SATISFIED", ";a=1", "%2e", "%0a");

    @LocalServerPort
    int port;

    @Autowired
    ComplaintService complaints;

    @Autowired
    ComplaintLists lists;

    @Autowired
    ComplaintLinkService links;

    @Autowired
    CustomerFixture customers;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    Clock clock;

    UUID complaint = new UUID(0, 0);
    String link = "";
    int steps;

    @BeforeEach
    void aComplaintWithALink() {
        signIn.as("rep.forged", identity.team("forged"));
        var words = new FeedbackData(FeedbackKind.COMPLAINT, null, "The pot leaks", LocalDate.now(clock));
        complaint = complaints.open(customers.customer("Wanda"), new ComplaintData(words, Severity.NORMAL));
        link = "/" + links.make(complaint);
        steps = lists.details(complaint).steps().size();
    }

    @AfterEach
    void nothingHasChanged() {
        assertThat(lists.details(complaint).steps()).hasSize(steps);
        assertThat(lists.details(complaint).complaint().version()).isZero();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "SATISFIED ", "satisfied", "UNKNOWN", "1", "GREAT%00", "SATISFIED%2CNOT_SATISFIED"})
    void asksForOneOfTheVerdictsThatAreOffered(String verdict) {
        HttpResponse<String> answer = browser().send(link, FORM, "verdict=" + verdict.replace(' ', '+'), "en");
        assertThat(answer.statusCode()).isEqualTo(422);
        assertThat(answer.body()).contains("Please choose one of the two answers");
    }

    @Test
    void asksForAWordWhereNeitherFormWasFilledIn() {
        assertThat(browser().send(link, FORM, "nothing=here", "en").body()).contains("Please write something first");
        assertThat(browser().send(link, FORM, "", "zh-CN").body()).contains("请先填写内容");
    }

    @ParameterizedTest
    @CsvSource({"PUT,405", "DELETE,405", "PATCH,405", "OPTIONS,405"})
    void refusesOtherMethods(String method, int status) {
        var request = browser().to(link).header("Accept-Language", "zh").method(method, BodyPublishers.noBody());
        HttpResponse<String> answer = browser().send(request);
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(header(answer, "Allow")).contains("GET", "POST");
        assertThat(answer.body()).contains("操作未成功");
    }

    @ParameterizedTest
    @ValueSource(strings = {"application/json", "text/plain", "multipart/form-data; boundary=x", "multipart/form-data"})
    void refusesOtherContents(String type) {
        HttpResponse<String> answer = browser().send(link, type, "{\"verdict\":\"SATISFIED\"}", "en");
        assertThat(answer.statusCode()).isEqualTo(415);
        assertThat(answer.body()).contains("We could not read what was sent");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    @ParameterizedTest
    @ValueSource(strings = {"word=%ZZ", "word=%E", "%00=1"})
    void saysThatItCanNotReadWhatIsBroken(String body) {
        HttpResponse<String> answer = browser().send(link, FORM, body, "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("We could not read what was sent");
    }

    @Test
    void takesNoMegabytes() {
        HttpResponse<String> answer = browser().send(link, FORM, "word=" + "x".repeat(3 << 20), "en");
        assertThat(answer.statusCode()).isIn(400, 422);
        assertThat(answer.body()).contains("nothing was changed");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/c", "/c/", "/c/x/y", "/c/x/"})
    void anAddressWithoutATokenOpensNothing(String path) {
        HttpResponse<String> answer = browser().get(path, "en");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.body()).contains("This link doesn’t work");
        assertThat(header(answer, "Referrer-Policy")).isEqualTo("no-referrer");
    }

    /** The server under the application turns it away, before anything of ours is asked. */
    @Test
    void whatIsNoAddressIsToldNothing() {
        HttpResponse<String> answer = browser().get(link + "%00", "en");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).doesNotContain("Tomcat", "xception");
    }

    @Test
    void answersAnythingWithAPageOfItsOwn() {
        Random random = new Random(SEED);
        for (int i = 0; i < REQUESTS; i++) {
            String method = any(METHODS, random);
            String path = link + any(TAILS, random);
            String type = any(TYPES, random);
            String body = any(NAMES, random) + "=" + any(VALUES, random) + "&" + any(NAMES, random);
            HttpResponse<String> answer = browser()
                    .send(browser()
                            .to(path)
                            .header("X-Forwarded-For", "198.51." + i / 250 + "." + i % 250)
                            .header("Content-Type", type)
                            .method(method, BodyPublishers.ofString(body)));
            String sent = method + " " + path + " " + type + " " + body;
            assertThat(answer.statusCode()).as(sent).isIn(200, 400, 404, 405, 415, 422);
            assertThat(header(answer, "Referrer-Policy")).as(sent).isEqualTo("no-referrer");
            if (!method.equals("HEAD"))
                assertThat(answer.body()).as(sent).contains("<html lang=").doesNotContain("Whitelabel", "xception");
        }
    }

    private CustomerBrowser browser() {
        return new CustomerBrowser(port);
    }

    private static String any(List<String> choices, Random random) {
        return choices.get(random.nextInt(choices.size()));
    }
}
