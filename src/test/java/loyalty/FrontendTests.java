package loyalty;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.JarURLConnection;
import java.net.URL;
import java.util.List;
import java.util.Objects;
import java.util.jar.JarFile;
import org.junit.jupiter.api.Test;

/** The product runs on Vaadin's prebuilt bundle, so that nobody needs Node to build it. */
class FrontendTests {
    private static final String PREBUILT = "vaadin-prod-bundle/webapp/VAADIN/build/";

    @Test
    void bundleIsThePrebuiltOne() throws IOException {
        String[] packaged = new File("target/classes/META-INF/VAADIN/webapp/VAADIN/build").list();
        assertThat(packaged)
                .as("an own bundle was built: some class asks for an npm package or a local module")
                .containsExactlyInAnyOrderElementsOf(prebuilt());
    }

    private static List<String> prebuilt() throws IOException {
        URL inJar = Objects.requireNonNull(FrontendTests.class.getResource("/" + PREBUILT));
        try (JarFile jar = ((JarURLConnection) inJar.openConnection()).getJarFile()) {
            return jar.stream()
                    .filter(entry -> entry.getName().startsWith(PREBUILT) && !entry.isDirectory())
                    .map(entry -> entry.getName().substring(PREBUILT.length()))
                    .toList();
        }
    }
}
