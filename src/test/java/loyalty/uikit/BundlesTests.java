package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.text.MessageFormat;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every text exists in both languages, and every text that the code asks for exists. */
class BundlesTests {
    private static final Pattern ASKED_FOR = Pattern.compile(
            "(?:(?:[tT]ranslat(?:e|ion)|RefusedException|Message\\.of)\\(|@Menu\\([^)]*title =|titleKey\\(\\) \\{\\s*return)"
                    + "\\s*\"([a-z]+\\.[\\w.]*\\w)\"");

    private final Map<String, String> english = Bundles.read("");
    private final Map<String, String> chinese = Bundles.read("_zh_CN");

    @Test
    void everyTextIsThereInBothLanguages() {
        assertThat(new TreeSet<>(chinese.keySet())).isEqualTo(new TreeSet<>(english.keySet()));
    }

    @Test
    void bothLanguagesTakeTheSameArguments() {
        assertThat(english).allSatisfy((key, text) -> {
            var inEnglish = new MessageFormat(text, Locale.ENGLISH).getArgumentNames();
            var inChinese =
                    new MessageFormat(chinese.getOrDefault(key, text), Locale.SIMPLIFIED_CHINESE).getArgumentNames();
            assertThat(inChinese).as(key).isEqualTo(inEnglish);
        });
    }

    @Test
    void keysStartWithTheNameOfAModule() {
        assertThat(english.keySet())
                .allSatisfy(key -> assertThat(Path.of("src/main/java/loyalty", key.split("\\.")[0]))
                        .isDirectory());
    }

    @Test
    void everyTextThatTheCodeAsksForIsThere() throws IOException {
        try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
            var askedFor = new TreeSet<String>();
            sources.filter(Files::isRegularFile).forEach(source -> askedFor.addAll(keysIn(source)));
            assertThat(askedFor)
                    .isNotEmpty()
                    .allSatisfy(key -> assertThat(english).containsKey(key));
        }
    }

    private static List<String> keysIn(Path source) {
        try {
            return ASKED_FOR
                    .matcher(Files.readString(source))
                    .results()
                    .map((MatchResult result) -> result.group(1))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
