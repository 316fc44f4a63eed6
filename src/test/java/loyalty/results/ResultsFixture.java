package loyalty.results;

import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.questionnaire.AnswerOption;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.QuestionnaireService;
import loyalty.questionnaire.Section;
import loyalty.questionnaire.Wording;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Campaigns and complete answers, as the modules below leave them in the database. */
@Component
public class ResultsFixture {
    private final QuestionnaireService questionnaires;
    private final Permissions permissions;
    private final JdbcClient jdbc;
    private final Clock clock;
    private final AnswerCount count;
    private final AnswerTallies tallies;

    ResultsFixture(
            QuestionnaireService questionnaires,
            Permissions permissions,
            JdbcClient jdbc,
            Clock clock,
            AnswerCount count,
            AnswerTallies tallies) {
        this.questionnaires = questionnaires;
        this.permissions = permissions;
        this.jdbc = jdbc;
        this.clock = clock;
        this.count = count;
        this.tallies = tallies;
    }

    /** Asks everything there is to ask: overall, nps, effort, quality, service, buy (yes, no), why. */
    public UUID questionnaire() {
        UUID id = questionnaires.create(content());
        return questionnaires.publish(id, 0).id();
    }

    public UUID campaign(UUID versionId) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into campaign (id, name_en, name_zh, version_id, state, channels, starts_on, quiet_days,
                            low_action, open_token, test_token, created_by, created_at, changed_at, version)
                        values (:id, 'Spring', '春季', :version, 'RUNNING', 'LINK', :today, 0, 'NONE', :open, :test,
                            :user, :now, :now, 0)
                        """)
                .param("id", id)
                .param("version", versionId)
                .param("today", LocalDate.now(clock))
                .param("open", "o" + id.toString().replace("-", "").substring(8))
                .param("test", "t" + id.toString().replace("-", "").substring(8))
                .param("user", permissions.user().id())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    public UUID invite(UUID campaignId, UUID customerId, String state) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into invitation (id, campaign_id, invited_id, customer_id, state, tries, changed_at)
                        values (:id, :campaign, :customer, :customer, :state, 0, :now)
                        """)
                .param("id", id)
                .param("campaign", campaignId)
                .param("customer", customerId)
                .param("state", state)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    /** @param answers by question: an Integer, a List of codes, or a String of words */
    public UUID answer(UUID campaignId, @Nullable UUID customerId, Map<String, ?> answers) {
        UUID id = begin(campaignId, customerId, false);
        answers.forEach((question, answer) -> keep(id, campaignId, question, answer));
        tallies.note(id);
        return id;
    }

    public UUID begin(UUID campaignId, @Nullable UUID customerId, boolean test) {
        UUID id = Ids.next();
        jdbc.sql("""
                        insert into response (id, campaign_id, version_id, customer_id, channel, state, late, test,
                            language, begun_at, changed_at, completed_at)
                        select :id, k.id, k.version_id, :customer, 'LINK', 'COMPLETE', false, :test,
                            'en', :now, :now, :now
                        from campaign k where k.id = :campaign
                        """)
                .param("id", id)
                .param("campaign", campaignId)
                .param("customer", customerId)
                .param("test", test)
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        return id;
    }

    private void keep(UUID response, UUID campaign, String question, Object answer) {
        switch (answer) {
            case Integer number -> keep(response, campaign, question, "", number, null);
            case List<?> options ->
                options.forEach(option -> keep(response, campaign, question, (String) option, null, null));
            default -> keep(response, campaign, question, "", null, (String) answer);
        }
    }

    private void keep(
            UUID response,
            UUID campaign,
            String question,
            String option,
            @Nullable Integer number,
            @Nullable String words) {
        jdbc.sql("""
                        insert into answer (response_id, campaign_id, question, choice, number, words)
                        values (:response, :campaign, :question, :option, :number, :words)
                        """)
                .param("response", response)
                .param("campaign", campaign)
                .param("question", question)
                .param("option", option)
                .param("number", number)
                .param("words", words)
                .update();
    }

    void note(UUID response) {
        tallies.note(response);
    }

    public void count() {
        count.countNew();
    }

    /** All in one batch, whatever was counted before. */
    public void countAnew(UUID campaignId) {
        for (String kept : List.of("answer_tally", "response_group"))
            jdbc.sql("delete from " + kept + " where campaign_id = ?")
                    .param(campaignId)
                    .update();
        jdbc.sql("insert into response_news (response_id) select id from response where campaign_id = ?")
                .param(campaignId)
                .update();
        count();
    }

    private static QuestionnaireContent content() {
        Section section = new Section(
                new Wording("About us", "关于我们"),
                List.of(
                        question("overall", QuestionType.OVERALL, null),
                        question("nps", QuestionType.RECOMMENDATION, null),
                        question("effort", QuestionType.EFFORT, null),
                        question("quality", QuestionType.FACTOR, "quality"),
                        question("service", QuestionType.FACTOR, "service"),
                        question("buy", QuestionType.SINGLE, null, "yes", "no"),
                        question("why", QuestionType.OPEN, null)));
        return new QuestionnaireContent(new Wording("Spring", "春季"), Wording.NONE, Wording.NONE, List.of(section));
    }

    private static Question question(String code, QuestionType type, @Nullable String factor, String... options) {
        List<AnswerOption> offered = Arrays.stream(options)
                .map(option -> new AnswerOption(option, new Wording(option, option)))
                .toList();
        return new Question(
                code, type, new Wording("About " + code, "关于" + code), Wording.NONE, false, factor, offered, null);
    }
}
