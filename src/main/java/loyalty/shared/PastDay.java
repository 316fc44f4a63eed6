package loyalty.shared;

import java.time.LocalDate;
import java.util.Optional;

/** The day something happened: not in the future, and not so long ago that it must be a slip of the pen. */
public final class PastDay {
    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

    private PastDay() {}

    public static Optional<Message> problem(LocalDate day, LocalDate today) {
        if (day.isAfter(today)) return Optional.of(Message.of("shared.day.future"));
        if (day.isBefore(EARLIEST)) return Optional.of(Message.of("shared.day.tooLongAgo"));
        return Optional.empty();
    }
}
