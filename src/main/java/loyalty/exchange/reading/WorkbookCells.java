package loyalty.exchange.reading;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Cells of a workbook as a person sees them: the format decides whether a number is a date or has leading zeros. */
final class WorkbookCells {
    /** Formats for dates that a workbook uses by number, without saying what they look like. */
    private static final Set<Integer> DATE_FORMATS =
            Set.of(14, 15, 16, 17, 22, 27, 28, 29, 30, 31, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58);

    /** Spreadsheets show 15 digits; what is behind them is noise of binary fractions. */
    private static final MathContext SHOWN = new MathContext(15, RoundingMode.HALF_UP);

    /** 9999-12-31. */
    private static final int LAST_DAY = 2_958_465;

    private final LocalDate dayZero;

    WorkbookCells(boolean countsFrom1904) {
        // A serial below 61 is a day off, because the first spreadsheet took 1900 for a leap year; nobody has such
        // dates.
        dayZero = countsFrom1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
    }

    Cell read(org.dhatim.fastexcel.reader.@Nullable Cell cell) {
        if (cell == null || cell.getValue() == null) {
            return Cell.EMPTY;
        }
        return cell.getValue() instanceof BigDecimal number ? number(cell, number) : Cell.of(cell.getText());
    }

    private Cell number(org.dhatim.fastexcel.reader.Cell cell, BigDecimal number) {
        Integer formatId = cell.getDataFormatId();
        String format = cell.getDataFormatString() == null ? "" : cell.getDataFormatString();
        boolean dated = formatId != null && DATE_FORMATS.contains(formatId) || isDateFormat(format);
        if (dated && number.signum() > 0 && number.intValue() <= LAST_DAY) {
            return Cell.of(dayZero.plusDays(number.intValue()));
        }
        BigDecimal shown = number.round(SHOWN).stripTrailingZeros();
        String text = shown.toPlainString();
        return Cell.of(shown, format.matches("0{2,}") ? leadingZeros(text, format.length()) : text);
    }

    /** Whether it speaks of days or years outside of quoted words, colours and conditions. */
    private static boolean isDateFormat(String format) {
        String bare = format.replaceAll("\"[^\"]*\"|\\[[^]]*]|\\\\.", "");
        return bare.matches("(?i).*[yd].*") || bare.matches("(?i).*m{3,}.*");
    }

    private static String leadingZeros(String digits, int length) {
        return "0".repeat(Math.max(0, length - digits.length())) + digits;
    }
}
