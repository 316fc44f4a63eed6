package loyalty.interview;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.campaign.Asked;
import loyalty.campaign.Call;
import loyalty.campaign.CallCampaign;
import loyalty.campaign.CallList;
import loyalty.campaign.CallReach;
import loyalty.campaign.Channel;
import loyalty.campaign.Invitations;
import loyalty.campaign.Standing;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Access;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.CustomerReaction;
import loyalty.interaction.InteractionService;
import loyalty.interview.CallLog.Entry;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.AnswerProblem;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionnaireContent;
import loyalty.response.KeptResponse;
import loyalty.response.Responses;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import loyalty.uikit.Language;
import loyalty.uikit.Translations;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Asks customers of the caller's scope by telephone or in person. A customer is called by one person at a time. */
@Service
@Transactional
@Requires(Capability.SURVEY_ASK)
public class InterviewService {
    private final CallList calls;
    private final CallLog log;
    private final RetryPlan plan;
    private final Invitations invitations;
    private final PublishedQuestionnaires questionnaires;
    private final Responses responses;
    private final InteractionService contacts;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Translations texts;
    private final Clock clock;

    InterviewService(
            CallList calls,
            CallLog log,
            RetryPlan plan,
            Invitations invitations,
            PublishedQuestionnaires questionnaires,
            Responses responses,
            InteractionService contacts,
            CustomerAccess access,
            Permissions permissions,
            Translations texts,
            Clock clock) {
        this.calls = calls;
        this.log = log;
        this.plan = plan;
        this.invitations = invitations;
        this.questionnaires = questionnaires;
        this.responses = responses;
        this.contacts = contacts;
        this.access = access;
        this.permissions = permissions;
        this.texts = texts;
        this.clock = clock;
    }

    /** Campaigns that ask by telephone or in person today, with how many are left to ask. */
    @Transactional(readOnly = true)
    public List<CallCampaign> campaigns() {
        return calls.campaigns(reach());
    }

    /** Whom to call, the next one first. */
    @Transactional(readOnly = true)
    public List<Call> find(UUID campaignId, int offset, int limit) {
        return calls.find(campaignId, reach(), offset, limit);
    }

    @Transactional(readOnly = true)
    public int count(UUID campaignId) {
        return calls.count(campaignId, reach());
    }

    /** Empty when nobody is left to be called now. */
    public Optional<Interview> next(UUID campaignId) {
        return calls.next(campaignId, user(), reach()).map(this::opened);
    }

    /** Somebody chosen from the list; refused where a colleague has them, or nothing is left to ask. */
    public Interview take(UUID invitationId) {
        return calls.take(invitationId, user(), reach())
                .map(this::opened)
                .orElseThrow(() -> new RefusedException("interview.taken"));
    }

    /** Lets somebody else call them. */
    public void release(UUID invitationId) {
        calls.release(invitationId, user());
    }

    /**
     * Keeps what was answered to a question, in place of what was answered to it before.
     *
     * @param answer null where nothing was
     * @return all answers so far; what can't be an answer to the question is not among them
     */
    public Map<String, Answer> keep(UUID invitationId, Question question, @Nullable Answer answer, Language language) {
        KeptResponse response = begun(held(invitationId), language);
        Map<String, Answer> given = answer == null ? Map.of() : Map.of(question.code(), answer);
        return responses.keep(response.id(), List.of(question), given).answers();
    }

    /** @return what is missing, by the questions' codes; empty when all is answered and the call is over */
    public Map<String, AnswerProblem> complete(UUID invitationId, CallResult result) {
        Call call = held(invitationId);
        Asked asked = asked(call);
        Map<String, AnswerProblem> problems =
                responses.complete(begun(call, result.language()).id(), asked);
        if (problems.isEmpty()) tried(call, result);
        return problems;
    }

    /**
     * Notes what came of a try that led to no answers, and plans the next one.
     *
     * @return what {@link #undo} takes
     */
    public UUID end(UUID invitationId, CallResult result) {
        if (result.outcome() == CallOutcome.ANSWERED) throw new IllegalArgumentException("Use complete");
        return tried(held(invitationId), result);
    }

    private UUID tried(Call call, CallResult result) {
        Instant now = clock.instant();
        Call after = plan.after(call, result.outcome(), result.callBackAt());
        calls.tried(after);
        UUID contact = result.outcome().isContact() ? contact(call, result, now) : null;
        return log.add(call, after, result.outcome(), user(), contact, now);
    }

    /** Refused after somebody else's try; answers that were given stay. */
    public void undo(UUID callId) {
        Entry entry = log.last(callId)
                .filter(call -> call.by().equals(user()))
                .filter(call -> call.outcome() != CallOutcome.ANSWERED)
                .filter(call -> log.remove(call.id()))
                .orElseThrow(() -> new RefusedException("interview.undo.late"));
        access.require(entry.before().customerId(), Capability.SURVEY_ASK);
        if (entry.contactId() != null) contacts.remove(entry.contactId(), 0);
        calls.tried(entry.before());
    }

    /** Tries without anybody being spoken to, newest first. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public List<LoggedCall> vain(UUID customerId, int offset, int limit) {
        return log.withoutContact(customerId, access.within(Capability.CUSTOMER_VIEW, "c"), offset, limit);
    }

    /** Whoever may not log contacts asks all the same. */
    private @Nullable UUID contact(Call call, CallResult result, Instant now) {
        if (!access.allows(call.customerId(), Capability.INTERACTION_EDIT)) return null;
        Asked asked = asked(call);
        var locale = result.language().locale();
        String content = texts.getTranslation(
                "interview.contact." + result.outcome(),
                locale,
                asked.campaign().in(locale));
        long minutes = Math.ceilDiv(Duration.between(result.since(), now).toSeconds(), 60);
        return contacts.log(
                call.customerId(),
                new ContactData(
                        now,
                        asked.channel() == Channel.PHONE ? ContactChannel.PHONE : ContactChannel.FACE_TO_FACE,
                        ContactDirection.OUTGOING,
                        content,
                        CustomerReaction.NONE,
                        "",
                        "",
                        "",
                        (int) Math.clamp(minutes, 0, ContactData.LONGEST)));
    }

    private Interview opened(Call call) {
        Asked asked = asked(call);
        if (asked.standing() != Standing.OPEN)
            throw new RefusedException("interview.standing." + asked.standing().name());
        QuestionnaireContent content = questionnaires.version(asked.versionId()).content();
        Map<String, Answer> answers =
                responses.find(asked, null).map(KeptResponse::answers).orElse(Map.of());
        return new Interview(call, asked.campaign(), asked.channel(), content, answers);
    }

    private KeptResponse begun(Call call, Language language) {
        return responses.begin(asked(call), null, language, user());
    }

    private Call held(UUID invitationId) {
        return calls.held(invitationId, user()).orElseThrow(() -> new RefusedException("interview.taken"));
    }

    private Asked asked(Call call) {
        Asked asked = invitations.byId(call.invitationId()).orElseThrow();
        return asked.by(calls.channel(call.campaignId()));
    }

    private UUID user() {
        return permissions.user().id();
    }

    private CallReach reach() {
        boolean all = permissions.access(FieldGroup.CONTACT, false).atLeast(Access.READ);
        SqlCondition numbers = all ? SqlCondition.ALL : SqlCondition.of("c.owner_id = :caller", "caller", user());
        return new CallReach(access.within(Capability.SURVEY_ASK, "c"), numbers);
    }
}
