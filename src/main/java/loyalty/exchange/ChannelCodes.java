package loyalty.exchange;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import loyalty.customer.Choice;
import loyalty.customer.CustomerFields;
import org.jspecify.annotations.Nullable;

/** Channels by whatever name of theirs a file uses; a name that is not in the dictionary is kept as it is. */
final class ChannelCodes {
    private final Map<String, String> codes = new HashMap<>();

    ChannelCodes(CustomerFields fields) {
        fields.find("channel").ifPresent(field -> field.knownChoices().forEach(this::add));
    }

    private void add(Choice choice) {
        codes.put(choice.nameEn().toLowerCase(Locale.ROOT), choice.code());
        codes.put(choice.nameZh().toLowerCase(Locale.ROOT), choice.code());
        codes.put(choice.code().toLowerCase(Locale.ROOT), choice.code());
    }

    @Nullable
    String code(String written) {
        return written.isEmpty() ? null : codes.getOrDefault(written.toLowerCase(Locale.ROOT), written);
    }
}
