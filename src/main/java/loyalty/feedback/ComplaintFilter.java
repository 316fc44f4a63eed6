package loyalty.feedback;

import org.jspecify.annotations.Nullable;

/**
 * Which complaints to show; null means any.
 *
 * @param category a code of the dictionary of categories
 */
public record ComplaintFilter(
        ComplaintList list,
        @Nullable Severity severity,
        @Nullable String category) {

    public static ComplaintFilter of(ComplaintList list) {
        return new ComplaintFilter(list, null, null);
    }
}
