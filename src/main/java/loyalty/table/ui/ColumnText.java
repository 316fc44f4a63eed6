package loyalty.table.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import loyalty.customer.Choice;
import loyalty.customer.ContactFormat;
import loyalty.table.TableColumn;
import loyalty.uikit.Formats;
import loyalty.uikit.Translations;

/** What people read in the cells of one column; made once for a table, so that no cell asks for its choices again. */
final class ColumnText {
    private final TableColumn column;
    private final Locale locale;
    private final Formats formats;
    private final ContactFormat contacts;
    private final Translations translations;
    private final Map<String, String> names;

    ColumnText(TableColumn column, Locale locale, Formats formats, ContactFormat contacts, Translations translations) {
        this.column = column;
        this.locale = locale;
        this.formats = formats;
        this.contacts = contacts;
        this.translations = translations;
        this.names = column.knownChoices().stream()
                .collect(Collectors.toMap(Choice::code, choice -> choice.name(locale), (first, second) -> first));
    }

    String of(String canonical) {
        if (canonical.isEmpty()) return "";
        return switch (column.kind()) {
            case NUMBER, SCORE -> formats.number(new BigDecimal(canonical));
            case MONEY -> formats.money(new BigDecimal(canonical));
            case PERCENT -> formats.percent(Integer.parseInt(canonical) / 100.0);
            case TREND -> trend(canonical);
            case DATE -> formats.date(LocalDate.parse(canonical));
            case CHOICE -> names.getOrDefault(canonical, canonical);
            case FLAG -> translations.getTranslation("table.flag." + canonical, locale);
            case PHONE -> contacts.phone(canonical);
            case TAGS -> canonical.replace(",", locale.getLanguage().equals("zh") ? "、" : ", ");
            case TEXT, LONG_TEXT, EMAIL, SEALED_TEXT, AGE, EVENTS, MEMBERSHIP -> canonical;
        };
    }

    private static String trend(String canonical) {
        return switch (canonical) {
            case "1" -> "▲";
            case "-1" -> "▼";
            default -> "＝";
        };
    }
}
