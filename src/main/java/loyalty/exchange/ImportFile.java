package loyalty.exchange;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.exchange.reading.Rows;
import loyalty.exchange.reading.SheetSource;
import loyalty.exchange.reading.SourceRow;
import org.springframework.stereotype.Component;

/** The uploaded file of an import, read as its settings say. */
@Component
class ImportFile {
    static final String SOURCE = "source";
    static final String REJECTED = "rejected";
    static final String PROBLEMS = "problems";

    private final PrivateFiles files;

    ImportFile(PrivateFiles files) {
        this.files = files;
    }

    Path path(UUID importId) {
        return files.path(importId, SOURCE);
    }

    /** The rows below the header, to be closed. */
    Rows open(UUID importId, ImportSettings settings) {
        Rows rows = SheetSource.of(path(importId), settings.format()).open(settings.sheet());
        return new Below(rows, settings.shape().headerLine());
    }

    void each(UUID importId, ImportSettings settings, Consumer<SourceRow> action) {
        try (Rows rows = open(importId, settings)) {
            rows.forEachRemaining(action);
        }
    }

    List<SourceRow> first(UUID importId, ImportSettings settings, int count) {
        try (Rows rows = open(importId, settings)) {
            return take(rows, count);
        }
    }

    static List<SourceRow> take(Rows rows, int count) {
        List<SourceRow> taken = new ArrayList<>(count);
        while (taken.size() < count && rows.hasNext()) {
            taken.add(rows.next());
        }
        return taken;
    }
}
