package loyalty.soak;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;

/** The application with what it is to do, as a process of its own in a folder of its own. */
final class KillableProcess implements AutoCloseable {
    private final Process process;
    private final BufferedReader output;

    KillableProcess(Path folder, Class<?> application, String database, String... settings) throws IOException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-Xmx400m",
                "-XX:TieredStopAtLevel=1",
                "-cp",
                System.getProperty("java.class.path"),
                application.getName()));
        command.addAll(Arrays.asList(
                "--server.port=0",
                "--spring.datasource.url=" + database,
                "--spring.datasource.hikari.connection-timeout=2000",
                // A job is taken up soon after its process died, not within half a minute.
                "--db-scheduler.heartbeat-interval=500ms",
                "--db-scheduler.polling-interval=200ms"));
        command.addAll(Arrays.asList(settings));
        process = new ProcessBuilder(command)
                .directory(folder.toFile())
                .redirectErrorStream(true)
                .start();
        output = process.inputReader();
    }

    /** The rest of the next line that begins so; empty when the process has ended. */
    Optional<String> await(String beginning) throws IOException {
        for (String line = output.readLine(); line != null; line = output.readLine()) {
            if (line.startsWith(beginning)) return Optional.of(line.substring(beginning.length()));
        }
        return Optional.empty();
    }

    /** As {@code kill -9} does. */
    void kill() throws InterruptedException {
        process.destroyForcibly().waitFor();
    }

    @Override
    public void close() throws Exception {
        process.destroy();
        if (!process.waitFor(20, TimeUnit.SECONDS)) kill();
    }
}
