package loyalty.quality;

/** Why two customers are likely the same; the strongest first. */
public enum DuplicateReason {
    PHONE,
    EMAIL,
    /** The same name and a similar company. */
    NAME_AND_COMPANY,
    /** The same name and day of birth, where neither has a company. */
    NAME_AND_BIRTH
}
