package loyalty.uikit.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Its version is part of its address. */
class ChartLibraryTests {
    private static final Pattern ADDRESS = Pattern.compile("import\\('\\.\\./(_static/[^']+)'\\)");

    @Test
    void isWhereTheModulesLookForIt() throws IOException {
        Matcher found = ADDRESS.matcher(Files.readString(Path.of("frontend/charts/drawn-chart.js")));
        assertThat(found.find()).isTrue();
        assertThat(getClass().getResource("/META-INF/resources/" + found.group(1)))
                .isNotNull();
    }
}
