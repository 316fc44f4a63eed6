package loyalty.questionnaire;

import java.util.UUID;

/**
 * A version: what it asks never changes once it is published.
 *
 * @param number from 1, as people call it
 */
public record QuestionnaireVersion(UUID id, UUID questionnaireId, int number, QuestionnaireContent content) {}
