package loyalty.exchange;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.List;
import loyalty.exchange.reading.Cell;
import loyalty.exchange.reading.CellText;

/**
 * CSV as spreadsheets open it by themselves: UTF-8 with a byte order mark. Text that looks like a formula is neutral
 * there; numbers and dates are plain.
 */
final class ExportedText implements ExportSheet {
    private final CsvWriter csv;

    ExportedText(OutputStream out) throws IOException {
        Writer text = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8), 1 << 16);
        text.write('\ufeff');
        csv = CsvWriter.builder().build(text);
    }

    @Override
    public void header(List<String> titles) {
        csv.writeRecord(titles.stream().map(CellText::neutral).toList());
    }

    @Override
    public void row(List<Cell> cells) {
        csv.writeRecord(cells.stream().map(ExportedText::text).toList());
    }

    private static String text(Cell cell) {
        return cell.number() == null
                ? CellText.neutral(cell.text())
                : cell.number().toPlainString();
    }

    @Override
    public void close() throws IOException {
        csv.close();
    }
}
