package loyalty.survey;

import java.util.UUID;

/**
 * A score of a file.
 *
 * @param matchKey given by {@link ScoreMatch}; no two scores of one import have the same
 */
public record ImportedScore(UUID customerId, ScoreData data, UUID matchKey) {}
