package loyalty.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import loyalty.PostgresDatabase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** That it runs to its end; how fast is no matter here. */
class BenchmarkTests {

    @Test
    void measuresASmallCompany(@TempDir Path folder) throws Exception {
        Path page = folder.resolve("measurements.md");
        var settings = new BenchmarkSettings(1000, PostgresDatabase.fresh(), 2, Duration.ofSeconds(1), false, page);

        List<Figure> figures = new Benchmark(settings).run();

        assertThat(figures).hasSizeGreaterThan(15).allMatch(figure -> figure.value() > 0);
        Report.of(1000, figures).write(page);
        Report.of(1000, figures).write(page);
        assertThat(Files.readString(page))
                .containsOnlyOnce("## 1,000 customers")
                .contains(
                        "import customers",
                        "save one cell",
                        "RFM, score and value of everybody",
                        "start to first page",
                        "answer a survey",
                        "results of 1,000 answers");
    }
}
