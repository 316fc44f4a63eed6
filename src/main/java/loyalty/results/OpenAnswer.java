package loyalty.results;

import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What somebody said in words.
 *
 * @param customerId null where nobody knows who
 * @param tags in their order
 */
public record OpenAnswer(
        UUID responseId,
        @Nullable UUID customerId,
        @Nullable String name,
        String words,
        List<String> tags) {
    public OpenAnswer {
        tags = List.copyOf(tags);
    }

    OpenAnswer with(List<String> given) {
        return new OpenAnswer(responseId, customerId, name, words, given);
    }
}
