package loyalty.response;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.questionnaire.Answer;
import loyalty.questionnaire.PublishedQuestionnaires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What single customers answered, for who asks them. */
@Service
@Transactional(readOnly = true)
public class CustomerResponses {
    private final CustomerResponseStore responses;
    private final AnswerStore answers;
    private final PublishedQuestionnaires questionnaires;
    private final CustomerAccess access;
    private final Permissions permissions;

    CustomerResponses(
            CustomerResponseStore responses,
            AnswerStore answers,
            PublishedQuestionnaires questionnaires,
            CustomerAccess access,
            Permissions permissions) {
        this.responses = responses;
        this.answers = answers;
        this.questionnaires = questionnaires;
        this.access = access;
        this.permissions = permissions;
    }

    /** Complete ones, newest first; none where the caller does not ask this customer. */
    @Requires(Capability.CUSTOMER_VIEW)
    public List<ResponseSummary> of(UUID customerId, int offset, int limit) {
        if (!permissions.allows(Capability.SURVEY_ASK)) return List.of();
        return responses.of(customerId, access.within(Capability.SURVEY_ASK, "cu"), offset, limit);
    }

    /** In the order the questions were asked in, without those that were not answered. */
    @Requires(Capability.SURVEY_ASK)
    public List<GivenAnswer> answers(UUID responseId) {
        ResponseSummary response = responses.find(responseId).orElseThrow(() -> new RefusedException("response.gone"));
        access.require(response.customerId(), Capability.SURVEY_ASK);
        Map<String, Answer> given = answers.of(responseId);
        return questionnaires.version(response.versionId()).content().questions().stream()
                .flatMap(question -> Optional.ofNullable(given.get(question.code()))
                        .map(answer -> Stream.of(new GivenAnswer(question, answer)))
                        .orElse(Stream.empty()))
                .toList();
    }
}
