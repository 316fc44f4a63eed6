package loyalty.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The table of one run, as a section of a Markdown page. */
record Report(String name, String section) {
    private static final String HEAD = """
            | what | p50 | p95 or rate | unit | PostgreSQL itself | times that | goal |
            |---|---:|---:|---|---:|---:|---:|
            """;

    static Report of(int customers, List<Figure> figures) throws IOException, InterruptedException {
        String name = String.format(Locale.ROOT, "%,d customers", customers);
        String origin = "%s, commit %s, %s, Java %s."
                .formatted(
                        LocalDate.now(), output("git", "rev-parse", "--short", "HEAD"), machine(), Runtime.version());
        String lines = figures.stream().map(Figure::line).collect(Collectors.joining("\n"));
        return new Report(name, "## " + name + "\n\n" + origin + "\n\n" + HEAD + lines + "\n");
    }

    void print() {
        System.out.println(section);
    }

    /** Takes the place of the section of the same name, or the end of the page. */
    void write(Path page) throws IOException {
        String before = Files.exists(page) ? Files.readString(page) : "# Measurements\n";
        int start = before.indexOf("## " + name + "\n");
        String kept = start < 0 ? before.stripTrailing() + "\n\n" : before.substring(0, start);
        int next = start < 0 ? -1 : before.indexOf("\n## ", start + 1);
        Files.createDirectories(page.toAbsolutePath().getParent());
        Files.writeString(page, kept + section + (next < 0 ? "" : before.substring(next)));
    }

    private static String machine() throws IOException {
        long gigabytes = Math.round(Runtime.getRuntime().maxMemory() / 1e9);
        Path info = Path.of("/proc/cpuinfo");
        String processor = !Files.exists(info)
                ? System.getProperty("os.arch")
                : Files.readAllLines(info).stream()
                        .filter(line -> line.startsWith("model name"))
                        .map(line -> line.substring(line.indexOf(':') + 2))
                        .findFirst()
                        .orElse("");
        return "%d cores of %s, heap %d GB".formatted(Runtime.getRuntime().availableProcessors(), processor, gigabytes);
    }

    private static String output(String... command) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8).strip();
        process.waitFor();
        return output;
    }
}
