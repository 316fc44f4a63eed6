package loyalty.uikit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class IconsTests {

    @Test
    void everyNameIsDrawnAndEveryDrawingIsNamed() throws IOException {
        List<String> drawn = Pattern.compile("symbol id=\"([^\"]+)\"")
                .matcher(Files.readString(Path.of("frontend/icons/lucide.svg")))
                .results()
                .map(result -> result.group(1))
                .toList();
        assertThat(names()).containsExactlyInAnyOrderElementsOf(drawn);
    }

    private static List<String> names() {
        return Arrays.stream(Icons.class.getDeclaredFields())
                .filter(field -> Modifier.isPublic(field.getModifiers()))
                .map(IconsTests::value)
                .toList();
    }

    private static String value(Field constant) {
        try {
            return (String) constant.get(null);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException(e);
        }
    }
}
