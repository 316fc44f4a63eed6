package loyalty.table;

import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import loyalty.customer.Choice;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** Choices that no admin keeps: their names are texts of the product. */
@Component
class ShippedChoices {
    private final Translations texts;

    ShippedChoices(Translations texts) {
        this.texts = texts;
    }

    /** @param prefix of the message keys, to which each code is added */
    Supplier<List<Choice>> of(String prefix, String... codes) {
        List<Choice> choices = Stream.of(codes)
                .map(code -> new Choice(
                        code, text(prefix, code, Locale.ENGLISH), text(prefix, code, Locale.SIMPLIFIED_CHINESE)))
                .toList();
        return () -> choices;
    }

    private String text(String prefix, String code, Locale locale) {
        return texts.getTranslation(prefix + "." + code, locale);
    }
}
