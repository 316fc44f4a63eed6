package loyalty.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.exchange.RememberedMappings.Mapping;
import loyalty.exchange.reading.ColumnGuess;
import loyalty.exchange.reading.FileFormat;
import loyalty.exchange.reading.FormatFinder;
import loyalty.exchange.reading.HeaderWords;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.ShapeFinder;
import loyalty.exchange.reading.SheetSource;
import loyalty.exchange.reading.SourceRow;
import loyalty.exchange.reading.TableShape;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Proposes how to import a file, from the file itself and from what its user decided for such files before. */
@Component
class Proposals {
    private final ImportFields fields;
    private final RememberedMappings remembered;

    Proposals(ImportFields fields, RememberedMappings remembered) {
        this.fields = fields;
        this.remembered = remembered;
    }

    ImportSettings propose(UUID owner, ImportSubject subject, Path file) {
        FileFormat format = FormatFinder.find(file);
        SheetSource source = SheetSource.of(file, format);
        HeaderWords words = fields.words(subject);
        String sheet = source.sheets().stream()
                .max(Comparator.comparingInt((String name) -> likeness(top(source, name), words))
                        .thenComparing(name -> -source.sheets().indexOf(name)))
                .orElseThrow(Proposals::noRows);
        return propose(owner, subject, file, format, sheet);
    }

    /** For a format or sheet that a person chose. */
    ImportSettings propose(UUID owner, ImportSubject subject, Path file, FileFormat format, String sheet) {
        List<SourceRow> top = top(SheetSource.of(file, format), sheet);
        if (top.isEmpty()) {
            throw noRows();
        }
        TableShape shape = ShapeFinder.find(top, fields.words(subject));
        if (top.getLast().line() <= shape.headerLine()) {
            throw noRows();
        }
        return propose(owner, subject, format, sheet, shape, top);
    }

    /** For a header line that a person chose; 0 for none. */
    ImportSettings propose(UUID owner, ImportSubject subject, ImportSettings before, List<SourceRow> top, long line) {
        int width = before.shape().width();
        List<String> headers = new ArrayList<>(top.stream()
                .filter(row -> row.line() == line)
                .map(SourceRow::texts)
                .findFirst()
                .orElse(List.of()));
        headers.addAll(Collections.nCopies(width - headers.size(), ""));
        return propose(owner, subject, before.format(), before.sheet(), new TableShape(line, headers), top);
    }

    private ImportSettings propose(
            UUID owner, ImportSubject subject, FileFormat format, String sheet, TableShape shape, List<SourceRow> top) {
        List<String> keys = fields.of(subject).stream().map(ImportField::key).toList();
        List<SourceRow> sample =
                top.stream().filter(row -> row.line() > shape.headerLine()).toList();
        Map<Integer, String> guessed = ColumnGuess.guess(shape, sample, fields.words(subject), keys);
        Mapping mapping = remembered.find(owner, subject, shape).orElse(new Mapping(guessed, ImportAnswers.DEFAULT));
        mapping.columns().values().removeIf(key -> !keys.contains(key));
        return new ImportSettings(format, sheet, shape, mapping.columns(), mapping.answers());
    }

    static List<SourceRow> top(SheetSource source, String sheet) {
        try (Rows rows = source.open(sheet)) {
            return ImportFile.take(rows, ShapeFinder.LOOKED_AT);
        }
    }

    /** How much a sheet looks like the table that is meant: the best row's known words; less than 0 without rows. */
    private static int likeness(List<SourceRow> top, HeaderWords words) {
        return top.stream().mapToInt(row -> words.known(row.texts())).max().orElse(-1);
    }

    private static RefusedException noRows() {
        return new RefusedException("exchange.refused.noRows");
    }
}
