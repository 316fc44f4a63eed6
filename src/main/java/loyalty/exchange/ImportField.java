package loyalty.exchange;

import java.util.Locale;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/**
 * A field that a column of a file can be imported into.
 *
 * @param required whether an import without it makes no sense
 * @param naming its name in a language, given the means to translate a message key into it
 */
public record ImportField(
        String key, Kind kind, boolean required, BiFunction<Locale, UnaryOperator<String>, String> naming) {

    public enum Kind {
        TEXT,
        DATE,
        NUMBER
    }

    static ImportField of(String key, Kind kind, boolean required) {
        return new ImportField(key, kind, required, (locale, translate) -> translate.apply("exchange.field." + key));
    }

    public String name(Locale locale, UnaryOperator<String> translate) {
        return naming.apply(locale, translate);
    }
}
