package loyalty.response.web;

import static loyalty.publicpage.CustomerBrowser.header;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.campaign.CampaignData;
import loyalty.campaign.CampaignFixture;
import loyalty.campaign.CampaignService;
import loyalty.campaign.CampaignState;
import loyalty.campaign.CampaignSummary;
import loyalty.campaign.InvitationService;
import loyalty.campaign.LowAction;
import loyalty.customer.CustomerFixture;
import loyalty.followup.FollowupService;
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
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.SpringBootTest.WebEnvironment;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A customer with a link to a running survey, and their browser. */
@SpringBootTest(webEnvironment = WebEnvironment.RANDOM_PORT)
abstract class AnsweringCustomer {
    static final QuestionnaireContent CONTENT = Asking.content(
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

    AnsweringCustomer() {}

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

    void move(CampaignState to) {
        service.move(campaign.id(), service.open(campaign.id()).version(), to);
    }

    List<String> answers() {
        return jdbc.sql("""
                        select a.question || ' ' || a.choice || ' ' || coalesce(cast(a.number as varchar), 'null')
                            || ' ' || coalesce(a.words, 'null')
                        from answer a join response r on r.id = a.response_id where r.customer_id = :customer
                        """).param("customer", customer).query(String.class).list();
    }

    HttpResponse<String> get(String path) {
        return new CustomerBrowser(port).get(path, "en");
    }

    HttpResponse<String> post(String path, String asked, Map<String, String> fields) {
        String body = fields.entrySet().stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&", "asked=" + asked.replace(' ', '+') + "&", ""));
        return new CustomerBrowser(port).send(path, CustomerBrowser.FORM, body, "en");
    }

    HttpResponse<String> follow(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return get(header(answer, "Location"));
    }

    /** Where the form of this page is sent to. */
    static String next(HttpResponse<String> page) {
        String form = page.body().split("action=\"", 2)[1];
        return form.substring(0, form.indexOf('"')).replace("&amp;", "&");
    }
}
