package loyalty.uikit;

import com.ibm.icu.text.MessageFormat;
import com.vaadin.flow.i18n.I18NProvider;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Says every text of the product in English or Chinese. Texts are ICU message patterns; an argument may itself be a
 * {@link Message}, which is then said in the same language.
 */
@Component
public class Translations implements I18NProvider {
    private static final Logger log = LoggerFactory.getLogger(Translations.class);

    private final transient Map<String, String> english = Bundles.read("");
    private final transient Map<String, String> chinese = Bundles.read("_zh_CN");

    /** The first is the default; a browser that asks for any Chinese gets {@code zh_CN}. */
    @Override
    public List<Locale> getProvidedLocales() {
        return Arrays.stream(Language.values()).map(Language::locale).toList();
    }

    @Override
    public String getTranslation(String key, @Nullable Locale locale, @Nullable Object... args) {
        Locale spoken = spoken(locale);
        String pattern = texts(spoken).get(key);
        if (pattern == null) {
            log.warn("No text for {} in {}", key, spoken);
            return "!" + key + "!";
        }
        return format(pattern, spoken, args);
    }

    /** For texts made outside a view: files, mails, results of jobs. */
    public String say(Message message, Locale locale) {
        return getTranslation(message.key(), locale, message.args().toArray());
    }

    @Override
    public Map<String, String> getAllTranslations(Locale locale) {
        return texts(spoken(locale));
    }

    private Map<String, String> texts(Locale spoken) {
        return spoken.equals(Locale.SIMPLIFIED_CHINESE) ? chinese : english;
    }

    private static Locale spoken(@Nullable Locale locale) {
        return locale == null ? Locale.ENGLISH : Language.of(locale).locale();
    }

    private String format(String pattern, Locale locale, @Nullable Object... args) {
        boolean plain = pattern.indexOf('{') < 0 && pattern.indexOf('\'') < 0;
        if (plain) {
            return pattern;
        }
        Object[] sayable = Arrays.stream(args).map(arg -> sayable(arg, locale)).toArray();
        return new MessageFormat(pattern, locale).format(sayable);
    }

    private Object sayable(@Nullable Object arg, Locale locale) {
        return switch (arg) {
            case null -> "";
            case Message message -> say(message, locale);
            case LocalDate date -> date.toString();
            default -> arg;
        };
    }
}
