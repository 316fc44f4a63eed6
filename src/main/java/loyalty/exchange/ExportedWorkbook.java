package loyalty.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import loyalty.exchange.reading.Cell;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** A workbook with one sheet. Texts are typed as texts, so none of them is ever a formula. */
final class ExportedWorkbook implements ExportSheet {
    /** What a sheet of a workbook can hold, its header included. */
    static final int MOST_ROWS = 1_048_576;

    private static final int ROWS_HELD = 500;
    private static final String DATE = "yyyy-mm-dd";

    private final Workbook workbook;
    private final Worksheet sheet;
    private int rows;

    ExportedWorkbook(OutputStream out, String title) {
        workbook = new Workbook(out, "Loyalty Desk", "1.0");
        sheet = workbook.newWorksheet(title);
    }

    @Override
    public void header(List<String> titles) {
        sheet.freezePane(0, 1);
        for (int column = 0; column < titles.size(); column++) {
            sheet.inlineString(0, column, titles.get(column));
            sheet.style(0, column).bold().set();
        }
        rows = 1;
    }

    @Override
    public void row(List<Cell> cells) throws IOException {
        for (int column = 0; column < cells.size(); column++) {
            write(column, cells.get(column));
        }
        rows++;
        if (rows % ROWS_HELD == 0) {
            sheet.flush();
        }
    }

    private void write(int column, Cell cell) {
        if (cell.number() != null) {
            sheet.value(rows, column, cell.number());
        } else if (cell.date() != null) {
            sheet.value(rows, column, cell.date());
            sheet.style(rows, column).format(DATE).set();
        } else if (!cell.isEmpty()) {
            sheet.inlineString(rows, column, cell.text());
        }
    }

    @Override
    public void close() throws IOException {
        workbook.finish();
    }
}
