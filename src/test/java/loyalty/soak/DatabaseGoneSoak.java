package loyalty.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** PostgreSQL vanishes under an import, comes back, and the application goes on without having been restarted. */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class DatabaseGoneSoak {
    private static final int TIMES = Integer.getInteger("soak.kills", 20);
    private static final int LINES = 20_000 + TIMES * 8_000;

    private final Random random = new Random(Long.getLong("soak.seed", 20261122));

    @TempDir
    Path folder;

    private interface Disturbance {
        void strike(KillablePostgres database) throws Exception;
    }

    @Test
    void killed() throws Exception {
        assertThat(importWith("killed", KillablePostgres::killAndStart)).isEqualTo(importWith("calm", database -> {}));
    }

    @Test
    void frozenForLongerThanAConnectionIsWaitedFor() throws Exception {
        assertThat(importWith("frozen", database -> database.freeze(3_000)))
                .isEqualTo(importWith("calm", database -> {}));
    }

    private String importWith(String name, Disturbance disturbance) throws Exception {
        Path file = Files.writeString(folder.resolve("purchases.csv"), PurchaseLines.of(LINES));
        try (KillablePostgres database = new KillablePostgres(Files.createDirectory(folder.resolve(name)));
                KillableProcess application = new KillableProcess(
                        folder, ImportingApplication.class, database.url(), "--soak.file=" + file)) {
            for (int time = 0; time < TIMES; time++) {
                for (int batch = random.nextInt(3); batch >= 0; batch--)
                    assertThat(application.await(ImportingApplication.ROWS)).isPresent();
                Thread.sleep(random.nextInt(100));
                disturbance.strike(database);
            }
            return application.await(ImportingApplication.RESULT).orElseThrow();
        }
    }
}
