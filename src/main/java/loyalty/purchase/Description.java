package loyalty.purchase;

import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A record in one line, for the log of changes: without words that would need a translation. */
final class Description {
    static final String BETWEEN = " · ";

    private Description() {}

    static String of(@Nullable Object... parts) {
        return Stream.of(parts)
                .filter(Objects::nonNull)
                .map(part -> part instanceof BigDecimal figure ? figure.toPlainString() : part.toString())
                .collect(Collectors.joining(BETWEEN));
    }
}
