package loyalty.results;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.identity.RunAs;
import loyalty.questionnaire.Question;
import loyalty.questionnaire.QuestionType;
import loyalty.statistics.Drivers;
import loyalty.statistics.KeyDrivers;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What drives overall satisfaction in a campaign. It takes seconds among a hundred thousand answers, so what was found is
 * kept until more are counted.
 */
@Service
@Transactional(readOnly = true)
@Requires(Capability.SURVEY_RUN)
public class DriverService {
    private static final int KEPT = 100;

    /** The same answers give the same intervals, whoever looks. */
    private static final long SEED = 20_001_123;

    private final ResultsService results;
    private final FactorRatings ratings;
    private final ResultReach reach;
    private final Map<Asked, Drivers> found = new ConcurrentHashMap<>();

    DriverService(ResultsService results, FactorRatings ratings, ResultReach reach) {
        this.results = results;
        this.ratings = ratings;
        this.reach = reach;
    }

    /** The factors are the codes of their questions. Empty where the overall score or factors were not asked. */
    public Optional<Drivers> of(UUID campaignId) {
        CampaignResults campaign = results.of(campaignId);
        List<Question> questions = campaign.asked().content().questions();
        List<String> factors = codes(questions, QuestionType.FACTOR);
        List<String> outcome = codes(questions, QuestionType.OVERALL);
        if (factors.isEmpty() || outcome.isEmpty()) return Optional.empty();
        if (found.size() > KEPT) found.clear();
        Asked asked = new Asked(campaignId, reach.teams(), campaign.counts().responses());
        return Optional.of(found.computeIfAbsent(
                asked,
                first -> KeyDrivers.of(
                        ratings.of(campaignId, factors, outcome.getFirst(), reach.within("g.team_id")), SEED)));
    }

    /** As {@link #of}, for who has something else to do meanwhile. */
    public CompletableFuture<Optional<Drivers>> later(UUID campaignId) {
        return RunAs.later(() -> of(campaignId));
    }

    private static List<String> codes(List<Question> questions, QuestionType type) {
        return questions.stream()
                .filter(question -> question.type() == type)
                .map(Question::code)
                .toList();
    }

    private record Asked(UUID campaignId, Set<UUID> teams, long responses) {}
}
