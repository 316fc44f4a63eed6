package loyalty.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.CampaignData;
import loyalty.campaign.CampaignService;
import loyalty.campaign.CampaignState;
import loyalty.campaign.Channel;
import loyalty.campaign.InvitationFilter;
import loyalty.campaign.InvitationService;
import loyalty.campaign.InvitationSummary;
import loyalty.campaign.Invitations;
import loyalty.campaign.LowAction;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.QuestionnaireVersion;
import loyalty.questionnaire.Route;
import loyalty.questionnaire.Template;
import loyalty.questionnaire.Wording;
import loyalty.response.KeptResponse;
import loyalty.response.Responses;
import loyalty.uikit.Language;
import org.springframework.stereotype.Component;

/**
 * Made-up surveys with the demo's questionnaires: one that is over, one that runs, and one to call for; about every
 * second customer who was asked has answered.
 */
@Component
class DemoSurveys {
    private static final long SEED = 20261123;
    private static final int ASKED = 320;
    private static final Set<Channel> WRITTEN = Set.of(Channel.LINK, Channel.MAIL, Channel.OPEN_LINK);
    private static final List<Sentence> WORDS = List.of(
            new Sentence("物流太慢，等了一个多星期。", "Delivery was slow, I waited more than a week."),
            new Sentence("客服态度很好，问题当天就解决了。", "The service was friendly and solved it the same day."),
            new Sentence("价格偏高，希望多一些优惠活动。", "The price is rather high; more offers would be nice."),
            new Sentence("产品质量不错，用着放心。", "Good quality, I trust the product."),
            new Sentence("售后回复慢，打了几次电话才有人处理。", "After-sales answers slowly; I had to call several times."));

    private final PublishedQuestionnaires questionnaires;
    private final CampaignService campaigns;
    private final InvitationService invitations;
    private final Invitations links;
    private final Responses responses;
    private final Clock clock;

    DemoSurveys(
            PublishedQuestionnaires questionnaires,
            CampaignService campaigns,
            InvitationService invitations,
            Invitations links,
            Responses responses,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.campaigns = campaigns;
        this.invitations = invitations;
        this.links = links;
        this.responses = responses;
        this.clock = clock;
    }

    void create() {
        LocalDate today = LocalDate.now(clock);
        QuestionnaireVersion halfYearly = published(Template.HALF_YEARLY);
        QuestionnaireVersion purchase = published(Template.AFTER_PURCHASE);
        UUID spring = campaign(
                new Wording("Satisfaction, first half-year", "上半年客户满意度调查"),
                halfYearly,
                WRITTEN,
                today.minusDays(150),
                LowAction.NONE);
        ask(spring, halfYearly.content(), new Random(SEED));
        campaigns.move(spring, campaigns.open(spring).version(), CampaignState.CLOSED);
        UUID running = campaign(
                new Wording("After your purchase", "购买回访"),
                purchase,
                WRITTEN,
                today.minusDays(12),
                LowAction.FOLLOW_UP);
        ask(running, purchase.content(), new Random(SEED + 1));
        campaign(
                new Wording("How was our service?", "服务电话回访"),
                published(Template.SERVICE_CONTACT),
                Set.of(Channel.PHONE),
                today.minusDays(3),
                LowAction.FOLLOW_UP);
    }

    private QuestionnaireVersion published(Template template) {
        Wording title = template.content().title();
        return questionnaires.list().stream()
                .filter(one -> one.title().equals(title))
                .map(one -> questionnaires.version(one.versionId()))
                .findFirst()
                .orElseThrow();
    }

    private UUID campaign(
            Wording name, QuestionnaireVersion version, Set<Channel> channels, LocalDate from, LowAction action) {
        UUID id = campaigns.create(new CampaignData(
                name, version.id(), channels, from, null, null, 0, action == LowAction.NONE ? null : 3, action));
        campaigns.move(id, 0, CampaignState.RUNNING);
        invitations.invite(id, null);
        return id;
    }

    private void ask(UUID campaign, QuestionnaireContent content, Random dice) {
        for (InvitationSummary invited : invitations.find(campaign, InvitationFilter.ALL, 0, ASKED)) {
            int luck = dice.nextInt(10);
            if (luck < 5) answer(invited, content, dice);
            else if (luck < 8) invitations.link(campaign, invited.customerId());
        }
    }

    private void answer(InvitationSummary invited, QuestionnaireContent content, Random dice) {
        boolean chinese = Character.isIdeographic(invited.customerName().codePointAt(0));
        Channel channel = dice.nextInt(3) == 0 ? Channel.MAIL : Channel.LINK;
        Asked asked = links.byId(invited.id()).orElseThrow().by(channel);
        KeptResponse response = responses.begin(asked, null, chinese ? Language.CHINESE : Language.ENGLISH, null);
        Map<String, Answer> answers = answers(content, 5 + dice.nextInt(5), chinese, dice);
        responses.keep(response.id(), Route.through(content, answers).shown(), answers);
        responses.complete(response.id(), asked);
    }

    /** @param mood around which the customer's ratings lie, of ten */
    private static Map<String, Answer> answers(QuestionnaireContent content, int mood, boolean chinese, Random dice) {
        Map<String, Answer> answers = new HashMap<>();
        for (Question question : content.questions()) {
            Answer answer = switch (question.type()) {
                case OVERALL, RECOMMENDATION, EFFORT, FACTOR -> rating(question, mood, dice);
                case SINGLE, MULTIPLE -> new Answer.Chosen(Set.of(option(question, dice)));
                case OPEN ->
                    new Answer.Words(WORDS.get(dice.nextInt(WORDS.size())).in(chinese));
            };
            if (question.required() || dice.nextInt(10) > 0) answers.put(question.code(), answer);
        }
        return answers;
    }

    private static Answer rating(Question question, int mood, Random dice) {
        int most = question.type().most();
        int rating = Math.round(mood * most / 10f) + dice.nextInt(4) - 1;
        return new Answer.Rating(Math.clamp(rating, question.type().least(), most));
    }

    private static String option(Question question, Random dice) {
        int chosen = Math.min(
                dice.nextInt(question.options().size()),
                dice.nextInt(question.options().size()));
        return question.options().get(chosen).code();
    }
}
