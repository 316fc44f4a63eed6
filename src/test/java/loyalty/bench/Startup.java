package loyalty.bench;

import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.util.List;

/** How long a process of its own takes from its start to the first page. */
final class Startup {
    private static final double GOAL = 5;
    private static final long LONGEST = 120_000_000_000L;

    private Startup() {}

    static Figure measure(BenchmarkDatabase database) throws IOException, InterruptedException {
        int port = freePort();
        List<String> command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "loyalty.LoyaltyApplication",
                "--server.port=" + port,
                "--spring.datasource.url=" + database.url());
        long start = System.nanoTime();
        Process application = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        try {
            awaitPage(URI.create("http://localhost:" + port + "/login"), start + LONGEST);
            return Figure.rate("start to first page", (System.nanoTime() - start) / 1e9, "s", null, GOAL);
        } finally {
            application.destroy();
            application.waitFor();
        }
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
