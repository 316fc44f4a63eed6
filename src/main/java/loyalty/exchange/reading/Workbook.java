package loyalty.exchange.reading;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import loyalty.shared.RefusedException;
import org.dhatim.fastexcel.reader.ExcelReaderException;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;
import org.dhatim.fastexcel.reader.SheetVisibility;

/** An XLSX file that {@link ZipCheck} let pass. */
final class Workbook implements SheetSource {
    private static final ReadingOptions WITH_FORMATS = new ReadingOptions(true, true);

    private final Path file;

    Workbook(Path file) {
        this.file = file;
    }

    @Override
    public List<String> sheets() {
        try (ReadableWorkbook workbook = open()) {
            return workbook.getSheets()
                    .filter(sheet -> sheet.getVisibility() == SheetVisibility.VISIBLE)
                    .map(Sheet::getName)
                    .toList();
        } catch (IOException | ExcelReaderException e) {
            throw damaged();
        }
    }

    @Override
    public Rows open(String sheet) {
        ReadableWorkbook workbook = open();
        try {
            Sheet found = workbook.findSheet(sheet).orElseThrow(Workbook::damaged);
            MergedCells merged = MergedCells.of(file, found.getId());
            return new WorkbookRows(workbook, found.openStream(), merged);
        } catch (IOException | RuntimeException e) {
            WorkbookRows.close(workbook);
            throw damaged();
        }
    }

    private ReadableWorkbook open() {
        try {
            return new ReadableWorkbook(file.toFile(), WITH_FORMATS);
        } catch (IOException | RuntimeException e) {
            throw damaged();
        }
    }

    static RefusedException damaged() {
        return new RefusedException("exchange.refused.damaged");
    }
}
