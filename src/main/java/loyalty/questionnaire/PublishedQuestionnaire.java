package loyalty.questionnaire;

import java.util.UUID;

/** The newest published version of a questionnaire, to choose from. */
public record PublishedQuestionnaire(UUID versionId, UUID questionnaireId, int number, Wording title) {}
