package loyalty.feedback;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Which complaints to show; null means any.
 *
 * @param category a code of the dictionary of categories
 * @param from the first day on which they were made
 * @param to the last
 */
public record ComplaintFilter(
        ComplaintList list,
        @Nullable Severity severity,
        @Nullable String category,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    public static ComplaintFilter of(ComplaintList list) {
        return new ComplaintFilter(list, null, null, null, null);
    }

    public ComplaintFilter in(ComplaintList other) {
        return new ComplaintFilter(other, severity, category, from, to);
    }

    public ComplaintFilter ofSeverity(Severity only) {
        return new ComplaintFilter(list, only, category, from, to);
    }

    public ComplaintFilter of(String onlyCategory) {
        return new ComplaintFilter(list, severity, onlyCategory, from, to);
    }

    public ComplaintFilter between(LocalDate first, LocalDate last) {
        return new ComplaintFilter(list, severity, category, first, last);
    }
}
