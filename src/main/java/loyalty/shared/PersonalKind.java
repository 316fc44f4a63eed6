package loyalty.shared;

/** What personal data says about somebody. */
public enum PersonalKind {
    /** Names, numbers, and what they are found by. */
    IDENTITY,
    CONTACT,
    /** Gender, birthday, employment and whatever else describes a person. */
    DESCRIPTION,
    /** What they said, and what others wrote down about it. */
    WORDS,
    /** What they bought, answered and did. */
    BEHAVIOUR,
    /** What they owe and paid. */
    MONEY,
    /** Accounts of staff, and traces of what they did. */
    ACCOUNT
}
