package loyalty.campaign;

/**
 * What inviting an audience would do.
 *
 * @param customers of the audience and the caller's scope
 * @param resting of them who were asked lately and are left in peace
 * @param free of them who would be invited
 */
public record AudienceCounts(long customers, long resting, long free) {}
