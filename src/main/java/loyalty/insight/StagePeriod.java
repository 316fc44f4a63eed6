package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How long a customer was in a stage, and what happened meanwhile.
 *
 * @param until the first day of the next stage; null while this one lasts
 * @param purchases how many, and what they came to with returns taken off
 * @param measures newest first
 */
public record StagePeriod(
        Stage stage,
        LocalDate since,
        @Nullable LocalDate until,
        int purchases,
        BigDecimal amount,
        List<Measure> measures) {}
