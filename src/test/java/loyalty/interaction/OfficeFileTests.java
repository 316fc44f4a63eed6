package loyalty.interaction;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Office files are what their list of contents says, and bring no programs. */
class OfficeFileTests {
    private static final String WORD = "wordprocessingml.document";

    @ParameterizedTest
    @CsvSource({"DOCX,wordprocessingml.document", "XLSX,spreadsheetml.sheet", "PPTX,presentationml.presentation"})
    void takesEachKindByItsContents(FileKind kind, String type) throws IOException {
        byte[] file = zip(types(type), new Part("main.xml", new byte[1000]));
        assertThatCode(() -> look(kind, file)).doesNotThrowAnyException();
        byte[] listedLast = zip(new Part("main.xml", new byte[1000]), types(type));
        assertThatCode(() -> look(kind, listedLast)).doesNotThrowAnyException();
    }

    @Test
    void refusesAnotherKindOfOfficeFileAndAnyOtherArchive() throws IOException {
        assertRefused(FileKind.XLSX, zip(types(WORD)), "interaction.file.kind");
        assertRefused(FileKind.DOCX, zip(new Part("run.exe", new byte[10])), "interaction.file.kind");
    }

    @Test
    void refusesPrograms() throws IOException {
        Part program = new Part("word/vbaProject.bin", new byte[10]);
        assertRefused(FileKind.DOCX, zip(types(WORD), program), "interaction.file.macros");
        Part contents = new Part("[Content_Types].xml", "ms-word.document.macroEnabled.main+xml".getBytes(UTF_8));
        assertRefused(FileKind.DOCX, zip(contents), "interaction.file.macros");
    }

    @Test
    void refusesWhatUnpacksToMoreThanAnybodyWrites() throws IOException {
        assertRefused(FileKind.DOCX, zip(types(WORD), new Part("bomb", new byte[201 << 20])), "interaction.file.kind");
    }

    @Test
    void refusesWhatIsCutOffOrBroken() throws IOException {
        byte[] noise = new byte[5000];
        new Random(1).nextBytes(noise);
        byte[] file = zip(new Part("main.xml", noise), types(WORD));
        assertRefused(FileKind.DOCX, Arrays.copyOf(file, 2500), "interaction.file.kind");
        for (int i = 60; i < 2000; i++) file[i] ^= 0x5A;
        assertRefused(FileKind.DOCX, file, "interaction.file.kind");
    }

    @Test
    void findsProgramsOfOldOfficeAlsoAcrossTwoPieces() {
        byte[] name = "_VBA_PROJECT".getBytes(UTF_16LE);
        byte[] file = new byte[(1 << 16) + 100];
        assertThatCode(() -> look(FileKind.OLD_OFFICE, file)).doesNotThrowAnyException();
        System.arraycopy(name, 0, file, (1 << 16) - 5, name.length);
        assertRefused(FileKind.OLD_OFFICE, file, "interaction.file.macros");
    }

    private record Part(String name, byte[] content) {}

    private static Part types(String type) {
        String xml =
                "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument.%s.main+xml\"/></Types>";
        return new Part("[Content_Types].xml", xml.formatted(type).getBytes(UTF_8));
    }

    private static byte[] zip(Part... parts) throws IOException {
        var bytes = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bytes)) {
            for (Part part : parts) {
                zip.putNextEntry(new ZipEntry(part.name));
                zip.write(part.content);
            }
        }
        return bytes.toByteArray();
    }

    private static void look(FileKind kind, byte[] file) throws IOException {
        kind.inspect(new ByteArrayInputStream(file));
    }

    private static void assertRefused(FileKind kind, byte[] file, String reason) {
        assertThatThrownBy(() -> look(kind, file))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }
}
