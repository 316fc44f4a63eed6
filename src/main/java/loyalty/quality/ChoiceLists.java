package loyalty.quality;

import java.util.Map;
import java.util.Optional;
import loyalty.customer.DictionaryKind;

/** The lists that only one column of the register takes its choices from. Purchases have those of the channel too. */
final class ChoiceLists {
    private static final Map<String, DictionaryKind> BY_FIELD =
            Map.of("type", DictionaryKind.TYPE, "source", DictionaryKind.SOURCE, "need", DictionaryKind.NEED);

    private ChoiceLists() {}

    static Optional<DictionaryKind> of(String field) {
        return Optional.ofNullable(BY_FIELD.get(field));
    }
}
