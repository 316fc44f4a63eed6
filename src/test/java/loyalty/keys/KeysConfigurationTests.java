package loyalty.keys;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.diagnostics.FailureAnalysis;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

class KeysConfigurationTests {
    private static final String ONE = "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";
    private static final String TWO = "AQAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=";

    @TempDir
    private Path folder;

    @Test
    void takesConfiguredKeysAndLeavesTheFileAlone() {
        keys("loyalty.keys.encryption=" + TWO + "," + ONE, "loyalty.keys.index=" + ONE)
                .run(context -> {
                    assertThat(context.getBean(CurrentKeys.class).now().current())
                            .hasToString(Key.ofBase64(TWO).toString());
                    assertThat(folder).isEmptyDirectory();
                });
    }

    @Test
    void usesTheFileWhereNothingIsConfigured() {
        keys().run(context -> {
            FieldCipher cipher = context.getBean(FieldCipher.class);
            UUID row = UUID.randomUUID();
            assertThat(cipher.decrypt("column", row, cipher.encrypt("column", row, "clear")))
                    .isEqualTo("clear");
            assertThat(context).hasSingleBean(BlindIndex.class);
            assertThat(folder.resolve("keys.properties")).exists();
        });
    }

    @ParameterizedTest
    @CsvSource({
        "'', " + ONE + ", encryption",
        ONE + ", '', index",
        "c2hvcnQ=, " + ONE + ", 5 bytes instead of 32",
        ONE + ", not base64!, not base64",
        "'," + ONE + "', " + ONE + ", 0 bytes",
    })
    void refusesToStartWithHalfOfTheKeysOrWrongOnes(String encryption, String index, String reason) {
        keys("loyalty.keys.encryption=" + encryption, "loyalty.keys.index=" + index)
                .run(context -> {
                    Throwable failure = requireNonNull(context.getStartupFailure());
                    FailureAnalysis analysis = requireNonNull(new UnusableKeysAnalyzer().analyze(failure));
                    assertThat(analysis.getDescription()).contains(reason).doesNotContain("AAAA");
                    assertThat(analysis.getAction()).contains("32 random bytes");
                });
    }

    private ApplicationContextRunner keys(String... properties) {
        return new ApplicationContextRunner()
                .withUserConfiguration(KeysConfiguration.class, FieldCipher.class, BlindIndex.class)
                .withPropertyValues("loyalty.keys.file=" + folder.resolve("keys.properties"))
                .withPropertyValues(properties);
    }
}
