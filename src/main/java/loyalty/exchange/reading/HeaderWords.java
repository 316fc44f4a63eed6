package loyalty.exchange.reading;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;

/** What the words above a column mean, in Chinese and English, as offices write them. */
public final class HeaderWords {
    private static final Properties KNOWN = known();
    /** What stands in brackets explains the word: 手机号（必填）, Amount (¥). */
    private static final Pattern REMARK = Pattern.compile("[(\\[【<].*?[)\\]】>]");

    private static final Pattern SIGNS = Pattern.compile("[^\\p{L}\\p{Nd}]");
    /** Shorter words are too common within longer ones. */
    private static final int SHORTEST_PART = 2;

    private final Map<String, String> fields = new HashMap<>();

    /** @param names further words for a field, by its key; they win over the known ones */
    public HeaderWords(List<String> fieldKeys, Map<String, List<String>> names) {
        for (String key : fieldKeys) {
            names.getOrDefault(key, List.of()).forEach(name -> fields.putIfAbsent(normal(name), key));
        }
        for (String key : fieldKeys) {
            List.of(KNOWN.getProperty(key, key).split(",")).forEach(word -> fields.putIfAbsent(word, key));
        }
        fields.remove("");
    }

    /** The key of the field that a header names exactly. */
    public Optional<String> field(String header) {
        return Optional.ofNullable(fields.get(normal(header)));
    }

    /** The key of the field whose word is the longest within the header: 客户手机号码1 holds 手机号码. */
    public Optional<String> likelyField(String header) {
        String normal = normal(header);
        return fields.keySet().stream()
                .filter(word -> word.length() >= SHORTEST_PART && isWithin(word, normal))
                .max((one, other) -> Integer.compare(one.length(), other.length()))
                .map(fields::get);
    }

    public int known(Collection<String> headers) {
        return (int) headers.stream()
                .map(this::field)
                .flatMap(Optional::stream)
                .distinct()
                .count();
    }

    /** Latin words have no borders left here, so only those long enough count. */
    private static boolean isWithin(String word, String header) {
        boolean latin = word.charAt(0) < 128;
        return header.contains(word) && (!latin || word.length() > 3);
    }

    static String normal(String header) {
        String plain = Normalizer.normalize(header, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
        return SIGNS.matcher(REMARK.matcher(plain).replaceAll("")).replaceAll("");
    }

    private static Properties known() {
        try (Reader in = new InputStreamReader(
                HeaderWords.class.getResourceAsStream("header-words.properties"), StandardCharsets.UTF_8)) {
            Properties words = new Properties();
            words.load(in);
            return words;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
