package loyalty.shared;

import java.time.LocalDate;
import java.util.Optional;

/** What {@link HumanDate} made of a text. */
public sealed interface DateReading {

    record Read(LocalDate day) implements DateReading {}

    /** Day and month could be either way round, as in 03/04/2026: ask once, then read with the {@link DateOrder}. */
    record Ambiguous(LocalDate dayFirst, LocalDate monthFirst) implements DateReading {}

    record Unreadable() implements DateReading {}

    /** The date, when it could be read without a guess. */
    default Optional<LocalDate> date() {
        return this instanceof Read(LocalDate day) ? Optional.of(day) : Optional.empty();
    }
}
