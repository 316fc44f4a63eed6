package loyalty.soak;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/** A PostgreSQL server that can vanish and come back with its data, at the same address. */
final class KillablePostgres implements AutoCloseable {
    private final Path data;
    private final int port;
    private EmbeddedPostgres server;

    KillablePostgres(Path data) throws IOException {
        this.data = data;
        this.server = start(0);
        this.port = server.getPort();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** As {@code kill -9} does with the server and all that it began. */
    void killAndStart() throws Exception {
        List<ProcessHandle> processes = processes();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : processes) process.onExit().get();
        server.close();
        server = start(port);
    }

    /** Nothing answers for so long, and nothing is closed. */
    void freeze(long milliseconds) throws Exception {
        signal("STOP");
        Thread.sleep(milliseconds);
        signal("CONT");
    }

    private void signal(String name) throws Exception {
        List<String> pids =
                processes().stream().map(p -> Long.toString(p.pid())).toList();
        new ProcessBuilder(Stream.concat(Stream.of("kill", "-" + name), pids.stream())
                        .toList())
                .start()
                .waitFor();
    }

    private List<ProcessHandle> processes() throws IOException {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).getFirst());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        return Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
    }

    private EmbeddedPostgres start(int onPort) throws IOException {
        return EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setPort(onPort)
                .setLocaleConfig("encoding", "UTF-8")
                .setLocaleConfig("locale", "C")
                // As PostgreSQL comes: what it confirmed must be there after it was killed.
                .setServerConfig("fsync", "on")
                .setServerConfig("synchronous_commit", "on")
                .start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
