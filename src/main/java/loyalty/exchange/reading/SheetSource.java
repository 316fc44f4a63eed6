package loyalty.exchange.reading;

import java.nio.file.Path;
import java.util.List;

/** A file with one or more tables in it. */
public interface SheetSource {

    /** The names of its sheets that are not hidden; a text file has one, without a name. */
    List<String> sheets();

    /** The rows of a sheet; read to the end or not, they must be closed. */
    Rows open(String sheet);

    /** @throws loyalty.shared.RefusedException when the file is not a table that can be read */
    static SheetSource of(Path file, FileFormat format) {
        return switch (format.kind()) {
            case XLSX -> new Workbook(file);
            case TEXT -> new TextTable(file, format);
        };
    }
}
