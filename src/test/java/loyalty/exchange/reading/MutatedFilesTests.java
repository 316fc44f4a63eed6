package loyalty.exchange.reading;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import loyalty.shared.RefusedException;
import org.dhatim.fastexcel.Worksheet;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files broken at random places are read or refused with a sentence, soon, and never anything else. */
class MutatedFilesTests {
    private static final long SEED = 20260305;
    private static final int FILES = Integer.getInteger("soak.inputs", 500);
    private static final Duration SOON = Duration.ofSeconds(2);
    private static final HeaderWords WORDS = new HeaderWords(List.of("number", "name", "date", "amount"), Map.of());

    private final Random random = new Random(SEED);

    @TempDir
    Path folder;

    @Test
    void brokenTextsAreReadOrRefused() {
        byte[] whole = "编号,姓名,日期,金额\n1,\"张,伟\",2026年3月5日,\"¥1,234.50\"\n2,𠮷田,20260305,1.2万\n"
                .repeat(20)
                .getBytes(StandardCharsets.UTF_8);
        for (int i = 0; i < FILES; i++) {
            readOrRefuse(mutated(whole));
        }
    }

    @Test
    void brokenWorkbooksAreReadOrRefused() throws IOException {
        Path whole = SampleFiles.workbook(folder, workbook -> {
            Worksheet sheet = workbook.newWorksheet("客户");
            sheet.value(0, 0, "编号");
            sheet.value(0, 1, "姓名");
            sheet.value(1, 0, 1);
            sheet.value(1, 1, "张伟");
            sheet.range(1, 1, 3, 1).merge();
            sheet.value(3, 0, 46_086);
            sheet.style(3, 0).format("yyyy-mm-dd").set();
        });
        byte[] bytes = Files.readAllBytes(whole);
        for (int i = 0; i < FILES; i++) {
            readOrRefuse(random.nextInt(4) == 0 ? mutated(bytes) : withMutatedEntry(whole));
        }
    }

    private void readOrRefuse(byte[] content) {
        Path file = SampleFiles.bytes(folder, content);
        Assertions.assertTimeout(
                SOON,
                () -> assertThatCode(() -> read(file))
                        .satisfiesAnyOf(
                                thrown -> Assertions.assertNull(thrown),
                                thrown -> Assertions.assertInstanceOf(RefusedException.class, thrown)));
    }

    private static void read(Path file) {
        SheetSource source = SheetSource.of(file, FormatFinder.find(file));
        for (String sheet : source.sheets()) {
            List<SourceRow> rows = SampleFiles.rows(source, sheet);
            TableShape shape = ShapeFinder.find(rows, WORDS);
            ColumnGuess.guess(shape, rows, WORDS, List.of("number", "name", "date", "amount"));
        }
    }

    private byte[] mutated(byte[] whole) {
        byte[] broken = whole.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            broken[random.nextInt(broken.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(broken, random.nextInt(broken.length)) : broken;
    }

    /** Broken inside and packed properly, so that it gets past the checks of the package. */
    private byte[] withMutatedEntry(Path whole) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipFile in = new ZipFile(whole.toFile());
                ZipOutputStream out = new ZipOutputStream(bytes)) {
            for (ZipEntry entry : Collections.list(in.entries())) {
                byte[] content = in.getInputStream(entry).readAllBytes();
                out.putNextEntry(new ZipEntry(entry.getName()));
                out.write(random.nextInt(3) == 0 ? mutated(content) : content);
            }
        }
        return bytes.toByteArray();
    }
}
