package loyalty.dashboard;

/**
 * What customers said in a period.
 *
 * @param points the sum of their scores
 * @param satisfied scores of 8 and more
 * @param asked answers to the question of recommendation
 */
record VoiceCounts(
        long scores, long points, long satisfied, long asked, long promoters, long detractors, long complaints) {}
