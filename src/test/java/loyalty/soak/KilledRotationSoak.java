package loyalty.soak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** {@code kill -9} at random moments of a change of both keys; {@code RotationTests} has a short version of it. */
@Timeout(value = 60, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
class KilledRotationSoak {
    private static final int KILLS = Integer.getInteger("soak.rotation.kills", 10);
    private static final int CUSTOMERS = Integer.getInteger("soak.rotation.customers", 100_000);

    private final Random random = new Random(Long.getLong("soak.seed", 20261122));

    @TempDir
    Path folder;

    @ParameterizedTest
    @MethodSource("loyalty.soak.SoakDatabase#vendors")
    void everyCustomerIsFoundThroughoutAndEveryValueReadableAfterwards(String vendor) throws Exception {
        String database = SoakDatabase.fresh(vendor, folder);
        for (int kill = 0; kill < KILLS; kill++) {
            try (KillableProcess application = start(database)) {
                assertThat(application.await(RotatingApplication.WORKING)).isPresent();
                Thread.sleep(random.nextInt(1_500));
                application.kill();
            }
        }
        try (KillableProcess application = start(database)) {
            assertThat(application.await(RotatingApplication.RESULT)).hasValue(CUSTOMERS + " readable, 2 keys");
        }
    }

    private KillableProcess start(String database) throws IOException {
        return new KillableProcess(
                folder,
                RotatingApplication.class,
                database,
                "--soak.customers=" + CUSTOMERS,
                "--loyalty.keys.encryption=",
                "--loyalty.keys.index=",
                "--loyalty.keys.file=" + folder.resolve("keys.properties"));
    }
}
