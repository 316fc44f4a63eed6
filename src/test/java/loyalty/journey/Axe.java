package loyalty.journey;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;

/** Finds what keeps people with disabilities from using the page that is open. */
final class Axe {
    private static final String SCRIPT = read();

    private static final int COLOURS_FADE_MS = 250;

    /** Impacts below "serious" are hints. */
    private static final String RUN = """
            async rules => {
              const options = { resultTypes: ['violations'] };
              if (rules.length) options.runOnly = rules;
              const { violations } = await axe.run(document, options);
              return violations
                .filter(({ impact }) => ['serious', 'critical'].includes(impact))
                .flatMap(({ id, nodes }) => nodes.map(({ target, html }) => `${id}: ${target.flat().join(' ')} ${html}`));
            }
            """;

    private final Page page;

    Axe(Page page) {
        this.page = page;
    }

    List<String> findings() {
        page.evaluate(SCRIPT);
        return run(List.of());
    }

    /** What depends on the colours alone, of a page whose other findings are known and whose colours have changed. */
    List<String> contrastFindings() {
        page.waitForTimeout(COLOURS_FADE_MS);
        return run(List.of("color-contrast"));
    }

    @SuppressWarnings("unchecked")
    private List<String> run(List<String> rules) {
        return (List<String>) page.evaluate(RUN, rules);
    }

    private static String read() {
        try (InputStream script = Objects.requireNonNull(Axe.class.getResourceAsStream("/axe.min.js"))) {
            return new String(script.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
