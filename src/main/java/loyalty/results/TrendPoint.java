package loyalty.results;

import java.time.LocalDate;
import java.util.UUID;
import loyalty.questionnaire.Wording;

/**
 * What a campaign with the same questionnaire brought, for a line over time.
 *
 * @param on the day it begins
 */
public record TrendPoint(UUID campaignId, Wording name, LocalDate on, AnswerCounts counts) {}
