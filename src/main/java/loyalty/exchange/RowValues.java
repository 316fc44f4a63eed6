package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import loyalty.exchange.reading.Cell;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.DateReading;
import loyalty.shared.HumanDate;
import loyalty.shared.HumanNumber;
import loyalty.shared.HumanText;
import loyalty.shared.Message;

/** The values of one row by field. What can't be read is empty and noted as a problem. */
final class RowValues {
    private final SourceRow row;
    private final Map<String, Integer> columns;
    private final ImportAnswers answers;
    private final Map<String, Message> problems = new LinkedHashMap<>();

    RowValues(SourceRow row, Map<String, Integer> columns, ImportAnswers answers) {
        this.row = row;
        this.columns = columns;
        this.answers = answers;
    }

    Map<String, Message> problems() {
        return problems;
    }

    void refuse(String field, String reason, Object... args) {
        problems.putIfAbsent(field, Message.of(reason, args));
    }

    void refuse(String field, Message reason) {
        problems.putIfAbsent(field, reason);
    }

    String text(String field) {
        return cell(field).text();
    }

    /** As {@link #text} in the form in which it is kept; too long is a problem. */
    String text(String field, int longest) {
        String text = HumanText.clean(text(field));
        if (HumanText.length(text) > longest) {
            refuse(field, "exchange.row.tooLong", longest);
            return "";
        }
        return text;
    }

    Optional<LocalDate> date(String field) {
        Cell cell = cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        DateReading reading = cell.date() == null
                ? HumanDate.read(cell.text(), answers.dateOrder())
                : new DateReading.Read(cell.date());
        return switch (reading) {
            case DateReading.Read(LocalDate day) when HumanDate.plausible(day) -> Optional.of(day);
            case DateReading.Read read -> none(field, "exchange.row.implausibleDate");
            case DateReading.Ambiguous ambiguous -> none(field, "exchange.row.ambiguousDate");
            case DateReading.Unreadable unreadable -> none(field, "exchange.row.unreadableDate");
        };
    }

    /** @param limit the number's absolute value must be below it */
    Optional<BigDecimal> number(String field, BigDecimal limit) {
        Cell cell = cell(field);
        if (cell.isEmpty()) {
            return Optional.empty();
        }
        Optional<BigDecimal> number = cell.number() == null
                ? HumanNumber.read(cell.text(), answers.decimalMark())
                : Optional.of(cell.number());
        if (number.isEmpty()) {
            return none(field, "exchange.row.unreadableNumber");
        }
        return number.get().abs().compareTo(limit) < 0 ? number : none(field, "exchange.row.numberTooLarge");
    }

    private Cell cell(String field) {
        Integer column = columns.get(field);
        return column == null ? Cell.EMPTY : row.cell(column);
    }

    private <T> Optional<T> none(String field, String reason) {
        refuse(field, reason);
        return Optional.empty();
    }
}
