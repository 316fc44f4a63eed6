package loyalty.exchange.reading;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.dhatim.fastexcel.Workbook;

/** Small files as people have them, and what a table reads from them. */
public final class SampleFiles {
    private SampleFiles() {}

    public static Path text(Path folder, String content) {
        return bytes(folder, content.getBytes(StandardCharsets.UTF_8));
    }

    public static Path text(Path folder, String content, String charset) {
        return bytes(folder, content.getBytes(Charset.forName(charset)));
    }

    public static Path bytes(Path folder, byte[] content) {
        try {
            return Files.write(Files.createTempFile(folder, "sample", ".bin"), content);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static Path workbook(Path folder, Consumer<Workbook> filling) {
        try {
            Path file = Files.createTempFile(folder, "sample", ".bin");
            try (OutputStream out = Files.newOutputStream(file);
                    Workbook workbook = new Workbook(out, "test", "1.0")) {
                filling.accept(workbook);
            }
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static List<SourceRow> rows(Path file) {
        SheetSource source = SheetSource.of(file, FormatFinder.find(file));
        return rows(source, source.sheets().getFirst());
    }

    public static List<SourceRow> rows(SheetSource source, String sheet) {
        List<SourceRow> rows = new ArrayList<>();
        try (Rows reading = source.open(sheet)) {
            reading.forEachRemaining(rows::add);
        }
        return rows;
    }

    static List<List<String>> texts(Path file) {
        return rows(file).stream().map(SourceRow::texts).toList();
    }
}
