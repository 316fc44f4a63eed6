package loyalty.response;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.Channel;
import loyalty.campaign.Invitations;
import loyalty.campaign.LowAction;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.WorkingOwners;
import loyalty.identity.RunAs;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.questionnaire.Route;
import loyalty.survey.Recommendations;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What follows from a complete response of a known customer, in the same transaction: both are true or neither. */
@Component
class Consequences {
    private final Invitations campaigns;
    private final ScoreService scores;
    private final Recommendations recommendations;
    private final FollowupService followups;
    private final ComplaintService complaints;
    private final WorkingOwners owners;
    private final Translations texts;
    private final RunAs runAs;
    private final Clock clock;

    Consequences(
            Invitations campaigns,
            ScoreService scores,
            Recommendations recommendations,
            FollowupService followups,
            ComplaintService complaints,
            WorkingOwners owners,
            Translations texts,
            RunAs runAs,
            Clock clock) {
        this.campaigns = campaigns;
        this.scores = scores;
        this.recommendations = recommendations;
        this.followups = followups;
        this.complaints = complaints;
        this.owners = owners;
        this.texts = texts;
        this.runAs = runAs;
        this.clock = clock;
    }

    void of(Asked asked, Route route, Language language) {
        UUID customer = asked.customerId();
        if (customer == null) return;
        ScoreSource source = source(asked.channel());
        Integer recommendation = rating(route, QuestionType.RECOMMENDATION);
        if (recommendation != null) recommendations.given(customer, recommendation, source);
        Integer overall = rating(route, QuestionType.OVERALL);
        if (overall != null) satisfied(customer, asked, overall, source, language.locale());
    }

    private void satisfied(UUID customer, Asked asked, int overall, ScoreSource source, Locale locale) {
        runAs.system(() -> scores.give(
                customer,
                new ScoreData(overall, today(), source, asked.campaign().in(locale))));
        LowAction action = campaigns.actionFor(asked.campaignId(), overall);
        String words = texts.getTranslation(
                "response.low", locale, overall, asked.campaign().in(locale));
        switch (action) {
            case NONE -> {}
            case FOLLOW_UP -> runAs.system(() -> followups.plan(customer, recovery(customer, words)));
            case COMPLAINT -> runAs.system(() -> complaints.open(customer, complaint(words)));
        }
    }

    private static @Nullable Integer rating(Route route, QuestionType type) {
        return route.shown().stream()
                .filter(question -> question.type() == type)
                .map(Question::code)
                .map(route.answers()::get)
                .filter(Answer.Rating.class::isInstance)
                .map(answer -> ((Answer.Rating) answer).value())
                .findFirst()
                .orElse(null);
    }

    private static ScoreSource source(Channel channel) {
        return switch (channel) {
            case PHONE -> ScoreSource.PHONE;
            case IN_PERSON -> ScoreSource.VISIT;
            case LINK, OPEN_LINK, MAIL -> ScoreSource.SURVEY;
        };
    }

    private FollowupData recovery(UUID customer, String words) {
        return FollowupData.once(FollowupReason.LOW_SCORE, words, today().plusDays(1), owners.working(customer));
    }

    private ComplaintData complaint(String words) {
        return new ComplaintData(new FeedbackData(FeedbackKind.COMPLAINT, null, words, today()), Severity.NORMAL);
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
