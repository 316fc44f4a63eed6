package loyalty.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.exchange.reading.CellText;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** The rows that were not taken, as a person gets them: the file's own columns, then line and reason. */
@Component
class RejectedFile {
    private final PrivateFiles files;
    private final ImportFields fields;
    private final Translations translations;

    RejectedFile(PrivateFiles files, ImportFields fields, Translations translations) {
        this.files = files;
        this.fields = fields;
        this.translations = translations;
    }

    List<RejectedRow> first(UUID importId, String file, int limit) {
        try (Stream<RejectedRow> rows = read(importId, file)) {
            return rows.limit(limit).toList();
        }
    }

    /** Writes CSV that can be corrected and imported again: what it says of line and reason is no field. */
    void write(UUID importId, ImportSubject subject, ImportSettings settings, Locale locale, OutputStream out) {
        Map<String, String> names = fields.of(subject).stream()
                .collect(Collectors.toMap(
                        ImportField::key,
                        field -> field.name(locale, key -> translations.getTranslation(key, locale))));
        // The mark at the start makes spreadsheets read UTF-8.
        Writer text = new OutputStreamWriter(out, StandardCharsets.UTF_8);
        try (Stream<RejectedRow> rows = read(importId, ImportFile.REJECTED);
                CsvWriter csv = CsvWriter.builder().build(text)) {
            text.write('\ufeff');
            csv.writeRecord(header(settings, locale));
            rows.forEach(row -> csv.writeRecord(line(row, settings.shape().width(), names, locale)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private List<String> header(ImportSettings settings, Locale locale) {
        List<String> header = new ArrayList<>();
        settings.shape().headers().forEach(title -> header.add(CellText.neutral(title)));
        header.add(translations.getTranslation("exchange.rejected.line", locale));
        header.add(translations.getTranslation("exchange.rejected.reason", locale));
        return header;
    }

    private List<String> line(RejectedRow row, int width, Map<String, String> names, Locale locale) {
        List<String> line = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            line.add(i < row.cells().size() ? CellText.neutral(row.cells().get(i)) : "");
        }
        line.add(String.valueOf(row.line()));
        line.add(row.reasons().entrySet().stream()
                .map(reason -> names.getOrDefault(reason.getKey(), reason.getKey()) + ": "
                        + translations.say(reason.getValue(), locale))
                .collect(Collectors.joining("; ")));
        return line;
    }

    private Stream<RejectedRow> read(UUID importId, String file) {
        Path path = files.path(importId, file);
        try {
            return Files.exists(path)
                    ? Files.lines(path).map(line -> JsonMapper.shared().readValue(line, RejectedRow.class))
                    : Stream.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
