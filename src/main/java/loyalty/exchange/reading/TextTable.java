package loyalty.exchange.reading;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.CsvRecordHandler;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A text file as one sheet. */
final class TextTable implements SheetSource {
    /** Longer than any cell of a spreadsheet (32,767); what is longer comes from a quote that is never closed. */
    static final int LONGEST_CELL = 100_000;

    private final Path file;
    private final FileFormat format;

    TextTable(Path file, FileFormat format) {
        this.file = file;
        this.format = format;
    }

    @Override
    public List<String> sheets() {
        return List.of("");
    }

    @Override
    public Rows open(String sheet) {
        try {
            CsvReader<CsvRecord> csv = csv(format.separator())
                    .build(
                            CsvRecordHandler.of(
                                    limits -> limits.maxFieldSize(LONGEST_CELL).maxFields(2_000)),
                            reader(file, format.charset()));
            return new TextRows(csv, format.separator() == FileFormat.BLANKS);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static CsvReader.CsvReaderBuilder csv(char separator) {
        return CsvReader.builder()
                .fieldSeparator(separator)
                .skipEmptyLines(true)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE);
    }

    /** Characters that can't be decoded show as � so that a wrongly chosen encoding can be seen in the preview. */
    static Reader reader(Path file, String charset) throws IOException {
        var decoder = Charset.forName(charset)
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        Reader reader = new BufferedReader(new InputStreamReader(Files.newInputStream(file), decoder), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\ufeff') {
            reader.reset();
        }
        return reader;
    }
}
