package loyalty.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SharedTextsTests {
    private static final Pattern KEY = Pattern.compile("\"(shared\\.[\\w.]+)\"");

    @Test
    void everyReasonHasItsTextAndEveryTextItsUse() throws IOException {
        Properties texts = new Properties();
        texts.load(Files.newBufferedReader(Path.of("src/main/resources/messages/shared.properties")));

        assertThat(reasons()).isNotEmpty().containsExactlyInAnyOrderElementsOf(texts.stringPropertyNames());
    }

    private static Stream<String> reasons() throws IOException {
        try (Stream<Path> sources = Files.list(Path.of("src/main/java/loyalty/shared"))) {
            return sources.toList().stream().flatMap(SharedTextsTests::keys).distinct();
        }
    }

    private static Stream<String> keys(Path source) {
        try {
            return KEY.matcher(Files.readString(source)).results().map(found -> found.group(1));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
