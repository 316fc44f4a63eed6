package loyalty.followup;

import java.time.LocalDate;

/** When something stops repeating. */
public sealed interface Ending {
    record Never() implements Ending {}

    /** After so many follow-ups in all. */
    record After(int times) implements Ending {}

    /** None later than this day. */
    record Until(LocalDate day) implements Ending {}
}
