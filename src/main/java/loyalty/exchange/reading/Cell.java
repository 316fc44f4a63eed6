package loyalty.exchange.reading;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One cell as the file holds it. Text files know only text; a workbook also says that something is a date or a number.
 *
 * @param text what a person sees there, without blanks around it; empty when the cell is
 */
public record Cell(
        String text, @Nullable LocalDate date, @Nullable BigDecimal number) {
    public static final Cell EMPTY = new Cell("", null, null);

    public static Cell of(String raw) {
        String text = CellText.clean(raw);
        return text.isEmpty() ? EMPTY : new Cell(text, null, null);
    }

    public static Cell of(LocalDate date) {
        return new Cell(date.toString(), date, null);
    }

    public static Cell of(BigDecimal number, String text) {
        return new Cell(text, null, number);
    }

    public boolean isEmpty() {
        return text.isEmpty();
    }
}
