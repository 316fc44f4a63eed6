package loyalty.exchange;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import loyalty.customer.Choice;
import loyalty.customer.ContactMask;
import loyalty.customer.FieldType;
import loyalty.exchange.reading.Cell;
import loyalty.identity.FieldGroup;
import loyalty.table.ColumnKind;
import loyalty.table.TableColumn;
import loyalty.uikit.Translations;

/** The cells of one column as a file holds them: typed, and in words that an import understands again. */
final class ExportedCells {
    private final TableColumn column;
    private final Locale locale;
    private final Translations translations;
    private final boolean masked;
    private final Map<String, String> names;

    /** @param contactAllowed whether contact data may leave the house in clear */
    ExportedCells(TableColumn column, Locale locale, Translations translations, boolean contactAllowed) {
        this.column = column;
        this.locale = locale;
        this.translations = translations;
        this.masked = column.access() == FieldGroup.CONTACT && !contactAllowed;
        this.names = column.knownChoices().stream()
                .collect(Collectors.toMap(Choice::code, choice -> choice.name(locale), (first, again) -> first));
    }

    String key() {
        return column.key();
    }

    String title() {
        return column.name(locale, key -> translations.getTranslation(key, locale));
    }

    Cell cell(String canonical) {
        if (canonical.isEmpty()) {
            return Cell.EMPTY;
        }
        if (masked) {
            return text(mask(canonical));
        }
        ColumnKind kind = column.kind();
        if (kind.isNumber()) {
            return Cell.of(new BigDecimal(canonical), canonical);
        }
        return switch (kind) {
            case DATE -> Cell.of(LocalDate.parse(canonical));
            case CHOICE -> text(names.getOrDefault(canonical, canonical));
            case FLAG -> text(translations.getTranslation("table.flag." + canonical, locale));
            default -> text(canonical);
        };
    }

    /** What is masked already, because the user sees it so, stays as it is. */
    private String mask(String canonical) {
        FieldType type =
                column.field() == null ? FieldType.TEXT : column.field().type();
        return canonical.contains("*") ? canonical : ContactMask.of(type, canonical);
    }

    private static Cell text(String text) {
        return new Cell(text, null, null);
    }
}
