package loyalty.response;

import java.time.Clock;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.Invitations;
import loyalty.campaign.Standing;
import loyalty.publicpage.LinkToken;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.AnswerRules;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.questionnaire.Route;
import loyalty.uikit.Language;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes answers, from the public page and from interviewers. Who has an {@link Asked} may answer for it: by link, or by
 * a permission checked before.
 */
@Component
@Transactional
public class Responses {
    private final ResponseStore responses;
    private final AnswerStore answers;
    private final PublishedQuestionnaires questionnaires;
    private final Invitations invitations;
    private final Consequences consequences;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    Responses(
            ResponseStore responses,
            AnswerStore answers,
            PublishedQuestionnaires questionnaires,
            Invitations invitations,
            Consequences consequences,
            ApplicationEventPublisher events,
            Clock clock) {
        this.responses = responses;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.invitations = invitations;
        this.consequences = consequences;
        this.events = events;
        this.clock = clock;
    }

    /** @param visitor the key in the address of who came by the address for everybody; null for others */
    @Transactional(readOnly = true)
    public Optional<KeptResponse> find(Asked asked, @Nullable String visitor) {
        return responses.find(asked, hash(visitor)).map(this::kept);
    }

    /** Goes on with what was begun before, by somebody who came at the same moment too. */
    public KeptResponse begin(Asked asked, @Nullable String visitor, Language language, @Nullable UUID askedBy) {
        String tag = language.locale().toLanguageTag();
        Response response = Response.begun(asked, hash(visitor), tag, askedBy, clock.instant());
        boolean first = responses.begin(response);
        if (asked.invitationId() != null) invitations.begun(asked.invitationId());
        if (first) return new KeptResponse(response.id(), response.state(), Map.of());
        return kept(responses.find(asked, hash(visitor)).orElseThrow());
    }

    /**
     * Keeps what was answered to some questions, in place of what was answered to them before. What can't be an answer
     * is left out; so is everything once the response is complete.
     */
    public KeptResponse keep(UUID responseId, List<Question> asked, Map<String, Answer> given) {
        Response response = responses.locked(responseId);
        if (response.state() == ResponseState.COMPLETE) return kept(response);
        Map<String, Answer> acceptable = new HashMap<>(given);
        asked.forEach(question -> {
            if (AnswerRules.problem(question, given.get(question.code())) != null) acceptable.remove(question.code());
        });
        answers.replace(response, asked.stream().map(Question::code).toList(), acceptable);
        responses.changed(responseId, clock.instant());
        return kept(response);
    }

    /**
     * Ends a response, unless something is missing; once only, whoever else tries at the same moment.
     *
     * @return what hinders it, by the questions' codes; empty when it is complete
     */
    public Map<String, AnswerProblem> complete(UUID responseId, Asked asked) {
        Response response = responses.locked(responseId);
        if (response.state() == ResponseState.COMPLETE) return Map.of();
        QuestionnaireContent content =
                questionnaires.version(response.versionId()).content();
        Map<String, Answer> given = answers.of(responseId);
        Route route = Route.through(content, given);
        Map<String, AnswerProblem> problems = AnswerRules.problems(route);
        if (!problems.isEmpty()) return problems;
        List<String> uncounted = given.keySet().stream()
                .filter(code -> !route.answers().containsKey(code))
                .toList();
        if (!uncounted.isEmpty()) answers.replace(response, uncounted, Map.of());
        finish(response, asked, route);
        return Map.of();
    }

    private void finish(Response response, Asked asked, Route route) {
        Instant now = clock.instant();
        responses.complete(response.id(), asked.standing() == Standing.CLOSED, now);
        if (response.invitationId() != null) invitations.answered(response.invitationId());
        if (response.test()) return;
        consequences.of(asked, route, Language.byTag(response.language()).orElse(Language.ENGLISH));
        events.publishEvent(new ResponseCompleted(response.id(), response.campaignId(), asked.customerId()));
    }

    private KeptResponse kept(Response response) {
        return new KeptResponse(response.id(), response.state(), answers.of(response.id()));
    }

    private static @Nullable String hash(@Nullable String visitor) {
        return visitor == null ? null : LinkToken.hash(visitor);
    }
}
