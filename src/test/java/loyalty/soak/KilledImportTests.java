package loyalty.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kill -9} of the whole application at random moments of an import, which goes on at the next start. */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledImportTests {
    private static final int KILLS = SoakDatabase.KILLS;
    /** Batches of 2,000: some for each kill, and some for the end. */
    private static final int LINES = 12_000 + KILLS * 6_000;

    private final Random random = new Random(Long.getLong("soak.seed", 20261122));

    @TempDir
    Path folder;

    Path file;

    @BeforeEach
    void writeFile() throws IOException {
        file = Files.writeString(folder.resolve("purchases.csv"), PurchaseLines.of(LINES));
    }

    @ParameterizedTest
    @MethodSource("loyalty.soak.SoakDatabase#vendors")
    void endsAsOneThatWasNotDisturbed(String vendor) throws Exception {
        assertThat(killedAgainAndAgain(SoakDatabase.fresh(vendor, folder)))
                .isEqualTo(toTheEnd(SoakDatabase.fresh(vendor, folder)));
    }

    private String toTheEnd(String database) throws Exception {
        try (KillableProcess application = start(database)) {
            return application.await(ImportingApplication.RESULT).orElseThrow();
        }
    }

    private String killedAgainAndAgain(String database) throws Exception {
        for (int kill = 0; kill < KILLS; kill++) {
            try (KillableProcess application = start(database)) {
                for (int batch = random.nextInt(3); batch >= 0; batch--)
                    assertThat(application.await(ImportingApplication.ROWS)).isPresent();
                Thread.sleep(random.nextInt(150));
                application.kill();
            }
        }
        return toTheEnd(database);
    }

    private KillableProcess start(String database) throws IOException {
        return new KillableProcess(folder, ImportingApplication.class, database, "--soak.file=" + file);
    }
}
