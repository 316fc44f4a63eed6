package loyalty.exchange.reading;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FormatFinderTests {
    private static final String CHINESE = "姓名,城市\n张伟,北京\n𠮷田,東京\n";

    @TempDir
    Path folder;

    @ParameterizedTest
    @CsvSource({"UTF-8,UTF-8", "GB18030,GB18030"})
    void tellsTheEncodingByDecodingAllOfIt(String written, String found) {
        Path file = SampleFiles.text(folder, "a,b\n".repeat(50_000) + CHINESE, written);

        assertThat(FormatFinder.find(file)).isEqualTo(FileFormat.text(found, ','));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8", "UTF-16LE", "UTF-16BE"})
    void readsWhatCarriesAByteOrderMark(String charset) {
        Path file = SampleFiles.text(folder, "\ufeff" + CHINESE, charset);

        assertThat(FormatFinder.find(file).charset()).isEqualTo(charset);
        assertThat(SampleFiles.texts(file).getFirst()).containsExactly("姓名", "城市");
    }

    @ParameterizedTest
    @CsvSource(
            delimiterString = "→",
            value = {
                "'a,b\\n1,\"2;3\"\\n' → ','",
                "'name;amount\\nAnn;1,5\\nBob;2,5\\n' → ';'",
                "'a\\tb c\\n1\\t2 3\\n' → '\t'",
                "'a|b\\n1|2\\n' → '|'",
                "'\"a\"\t\"b\"\\n\"1\"\t\"2\"\\n' → '\t'",
                "'sep=;\\na;b\\n' → ';'",
                "' id  day  n\\n 001 19970101  2\\n 002 19970102  1\\n' → ' '",
                "'full name\\nAnn Lee\\nBob Ray\\n' → ','"
            })
    void tellsTheSeparator(String content, String separator) {
        Path file = SampleFiles.text(folder, content.replace("\\n", "\n").replace("\\t", "\t"));

        assertThat(FormatFinder.find(file).separator()).isEqualTo(separator.charAt(0));
    }

    @Test
    void tellsAWorkbookWhateverItsName() {
        Path file = SampleFiles.workbook(
                folder, workbook -> workbook.newWorksheet("客户").value(0, 0, "姓名"));

        assertThat(FormatFinder.find(file)).isEqualTo(FileFormat.WORKBOOK);
    }

    @Test
    void refusesAnEmptyFile() {
        refuses(new byte[0], "exchange.refused.empty");
    }

    @Test
    void refusesWhatIsNoTable() throws IOException {
        refuses("%PDF-1.7".getBytes(StandardCharsets.US_ASCII), "exchange.refused.wrongType");
        refuses(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10, 0, 0, 0, 1}, "exchange.refused.wrongType");
        refuses(new byte[] {(byte) 0xd0, (byte) 0xcf, 0x11, (byte) 0xe0, 0, 0}, "exchange.refused.oldExcel");
        refuses(" <html><table>".getBytes(StandardCharsets.US_ASCII), "exchange.refused.webPage");
        refuses(zip("word/document.xml", new byte[10]), "exchange.refused.wrongType");
    }

    @Test
    void refusesAnUnknownEncoding() {
        refuses(new byte[] {'a', ',', (byte) 0xff, (byte) 0xff, '\n', 'b', ',', 'c', 'd'}, "exchange.refused.encoding");
    }

    @Test
    void refusesATextCutWithinACharacter() {
        byte[] whole = "张伟,北京".getBytes(StandardCharsets.UTF_8);

        refuses(Arrays.copyOf(whole, whole.length - 1), "exchange.refused.cutInCharacter");
    }

    @Test
    void refusesAWorkbookCutInTheMiddle() throws IOException {
        Path file = SampleFiles.workbook(
                folder, workbook -> workbook.newWorksheet("客户").value(0, 0, "姓名"));
        byte[] whole = Files.readAllBytes(file);

        refuses(Arrays.copyOf(whole, whole.length / 2), "exchange.refused.damaged");
    }

    @Test
    void refusesAZipBomb() throws IOException {
        refuses(zip("xl/workbook.xml", new byte[30 << 20]), "exchange.refused.zipBomb");
    }

    private void refuses(byte[] content, String reason) {
        Path file = SampleFiles.bytes(folder, content);

        assertThatThrownBy(() -> FormatFinder.find(file))
                .isInstanceOfSatisfying(
                        RefusedException.class,
                        refused -> assertThat(refused.reason().key()).isEqualTo(reason));
    }

    private static byte[] zip(String name, byte[] content) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            zip.putNextEntry(new ZipEntry(name));
            zip.write(content);
        }
        return bytes.toByteArray();
    }
}
