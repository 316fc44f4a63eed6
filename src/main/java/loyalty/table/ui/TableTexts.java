package loyalty.table.ui;

import com.vaadin.flow.component.UI;
import java.util.Locale;
import java.util.Optional;
import java.util.function.UnaryOperator;
import loyalty.customer.Choice;
import loyalty.customer.ContactFormat;
import loyalty.customer.CustomerField;
import loyalty.table.TableColumn;
import loyalty.table.TableService;
import loyalty.uikit.Formats;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Component;

/** The table's columns in the words of the current user. */
@Component
class TableTexts {
    private final TableService table;
    private final Formats formats;
    private final ContactFormat contacts;
    private final Translations translations;

    TableTexts(TableService table, Formats formats, ContactFormat contacts, Translations translations) {
        this.table = table;
        this.formats = formats;
        this.contacts = contacts;
        this.translations = translations;
    }

    String name(TableColumn column) {
        return column.name(locale(), translator());
    }

    String help(TableColumn column) {
        return column.help(locale(), translator());
    }

    String name(CustomerField field) {
        return field.name(locale(), translator());
    }

    String help(CustomerField field) {
        return field.help(locale(), translator());
    }

    ColumnText cells(TableColumn column) {
        return new ColumnText(column, locale(), formats, contacts, translations);
    }

    /** A value as it is read in the column of this key. */
    String cell(String column, String canonical) {
        return table.columns().stream()
                .filter(c -> c.key().equals(column))
                .findFirst()
                .map(c -> cells(c).of(canonical))
                .orElse(canonical);
    }

    /** A set of customers that a filter asks for. */
    Choice set(TableColumn column, String code) {
        return table.set(column.key(), code).orElse(new Choice(code, code, code));
    }

    String say(String key, Object... args) {
        return translations.getTranslation(key, locale(), args);
    }

    Locale locale() {
        return Optional.ofNullable(UI.getCurrent()).map(UI::getLocale).orElse(Locale.ENGLISH);
    }

    private UnaryOperator<String> translator() {
        return key -> translations.getTranslation(key, locale());
    }
}
