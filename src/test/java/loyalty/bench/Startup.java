package loyalty.bench;

import java.io.File;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.spi.ToolProvider;
import org.springframework.util.FileSystemUtils;

/**
 * How long a process of its own takes from its start to the first page: as it comes, and with an ahead-of-time cache as
 * the README tells to make one.
 */
final class Startup implements AutoCloseable {
    private static final double GOAL = 5;
    private static final long LONGEST = 120_000_000_000L;

    private final BenchmarkDatabase database;
    private final Map<String, String> keys;
    private final Path folder;
    private final String classpath;

    private Startup(BenchmarkDatabase database, Map<String, String> keys) throws IOException {
        this.database = database;
        this.keys = keys;
        this.folder = Files.createTempDirectory("startup");
        this.classpath = packed(System.getProperty("java.class.path"));
    }

    static List<Figure> measure(BenchmarkDatabase database, Map<String, String> keys, boolean cache)
            throws IOException, InterruptedException {
        try (Startup startup = new Startup(database, keys)) {
            List<Figure> figures = new ArrayList<>();
            figures.add(Figure.rate("start to first page", startup.seconds(List.of()), "s", null, GOAL));
            if (cache && Runtime.version().feature() >= 25)
                figures.add(Figure.rate(
                        "start to first page, with a cache", startup.seconds(startup.cache()), "s", null, GOAL));
            return figures;
        }
    }

    /** An ahead-of-time cache holds classes from jars only, so folders on the classpath become jars. */
    private String packed(String given) {
        List<String> entries = new ArrayList<>();
        for (String entry : given.split(File.pathSeparator)) {
            boolean isFolder = Files.isDirectory(Path.of(entry));
            if (isFolder && entry.contains("test-classes")) continue;
            entries.add(isFolder ? jar(Path.of(entry)).toString() : entry);
        }
        return String.join(File.pathSeparator, entries);
    }

    private Path jar(Path classes) {
        Path jar = folder.resolve("application.jar");
        int failed = ToolProvider.findFirst("jar")
                .orElseThrow()
                .run(System.out, System.err, "cf", jar.toString(), "-C", classes.toString(), ".");
        if (failed != 0) throw new IllegalStateException("No jar of " + classes);
        return jar;
    }

    private List<String> cache() throws IOException, InterruptedException {
        Path cache = folder.resolve("application.aot");
        start(List.of("-XX:AOTCacheOutput=" + cache, "-Dspring.context.exit=onRefresh"), freePort())
                .waitFor();
        return List.of("-XX:AOTCache=" + cache);
    }

    private double seconds(List<String> options) throws IOException, InterruptedException {
        int port = freePort();
        long start = System.nanoTime();
        Process application = start(options, port);
        try {
            awaitPage(URI.create("http://localhost:" + port + "/login"), start + LONGEST);
            return (System.nanoTime() - start) / 1e9;
        } finally {
            application.destroy();
            application.waitFor();
        }
    }

    private Process start(List<String> options, int port) throws IOException {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(options);
        command.addAll(List.of(
                "-cp",
                classpath,
                "loyalty.LoyaltyApplication",
                "--server.port=" + port,
                "--spring.datasource.url=" + database.url()));
        ProcessBuilder process =
                new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(ProcessBuilder.Redirect.DISCARD);
        process.environment().putAll(keys);
        return process.start();
    }

    @Override
    public void close() throws IOException {
        FileSystemUtils.deleteRecursively(folder);
    }

    private static void awaitPage(URI page, long latest) throws InterruptedException {
        try (HttpClient client = HttpClient.newHttpClient()) {
            while (!answers(client, page)) {
                if (System.nanoTime() > latest) throw new IllegalStateException("No page at " + page);
                Thread.sleep(50);
            }
        }
    }

    private static boolean answers(HttpClient client, URI page) throws InterruptedException {
        try {
            return client.send(HttpRequest.newBuilder(page).build(), BodyHandlers.discarding())
                            .statusCode()
                    == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
