package loyalty.exchange.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;
import loyalty.exchange.ImportDraft;
import loyalty.exchange.ImportService;
import loyalty.exchange.ImportSubject;
import loyalty.exchange.reading.FileFormat;
import loyalty.exchange.reading.SourceRow;
import loyalty.shared.RefusedException;
import loyalty.uikit.Notifications;

/** How the file is read: found out already, to be changed where that went wrong. */
class ReadingForm extends Div {
    private static final List<String> CHARSETS =
            List.of("UTF-8", "GB18030", "UTF-16LE", "UTF-16BE", "Big5", "windows-1252");
    private static final Map<Character, String> SEPARATORS =
            Map.of(',', "comma", ';', "semicolon", '\t', "tab", '|', "bar", FileFormat.BLANKS, "blanks");
    private static final int LONGEST_TITLE = 50;

    private final transient ImportDraft draft;
    private final transient ImportService imports;
    private final transient Runnable reread;

    ReadingForm(ImportDraft draft, ImportService imports, Runnable reread) {
        this.draft = draft;
        this.imports = imports;
        this.reread = reread;
        addClassName("ld-import-reading");
        add(subjects());
        FileFormat format = draft.settings().format();
        if (draft.sheets().size() > 1) {
            add(select("sheet", draft.sheets(), draft.settings().sheet(), name -> name, name -> read(format, name)));
        }
        if (format.kind() == FileFormat.Kind.TEXT) {
            add(charsets(format), separators(format));
        }
        add(headers());
    }

    private Select<ImportSubject> subjects() {
        return select(
                "subject",
                imports.subjects(),
                draft.subject(),
                subject -> getTranslation("exchange.subject." + subject),
                subject -> change(() -> imports.setSubject(draft.id(), subject)));
    }

    private Select<String> charsets(FileFormat format) {
        return select(
                "charset",
                CHARSETS,
                format.charset(),
                name -> name,
                name -> read(FileFormat.text(name, format.separator()), ""));
    }

    private Select<Character> separators(FileFormat format) {
        List<Character> offered =
                new ArrayList<>(SEPARATORS.keySet().stream().sorted().toList());
        if (!offered.contains(format.separator())) {
            offered.add(format.separator());
        }
        return select(
                "separator",
                offered,
                format.separator(),
                this::name,
                separator -> read(FileFormat.text(format.charset(), separator), ""));
    }

    private String name(char separator) {
        String known = SEPARATORS.get(separator);
        return known == null ? String.valueOf(separator) : getTranslation("exchange.separator." + known);
    }

    private Select<Long> headers() {
        List<Long> lines = new ArrayList<>(List.of(0L));
        draft.top().forEach(row -> lines.add(row.line()));
        return select(
                "header",
                lines,
                draft.settings().shape().headerLine(),
                this::title,
                line -> change(() -> imports.setHeader(draft.id(), line)));
    }

    private String title(long line) {
        return draft.top().stream()
                .filter(row -> row.line() == line)
                .map(SourceRow::texts)
                .map(texts -> line + ": " + shortened(String.join(" · ", texts)))
                .findFirst()
                .orElseGet(() -> getTranslation("exchange.reading.noHeader"));
    }

    private static String shortened(String text) {
        return text.codePointCount(0, text.length()) > LONGEST_TITLE
                ? text.substring(0, text.offsetByCodePoints(0, LONGEST_TITLE)) + "…"
                : text;
    }

    private <T> Select<T> select(String name, List<T> offered, T value, Function<T, String> label, Consumer<T> chosen) {
        var select = new Select<T>();
        select.setLabel(getTranslation("exchange.reading." + name));
        select.setItems(offered);
        select.setItemLabelGenerator(label::apply);
        select.setValue(value);
        select.addValueChangeListener(change -> chosen.accept(change.getValue()));
        return select;
    }

    private void read(FileFormat format, String sheet) {
        change(() -> imports.reread(draft.id(), format, sheet));
    }

    private void change(Runnable change) {
        try {
            change.run();
        } catch (RefusedException refused) {
            Notifications.refused(refused.reason());
        }
        reread.run();
    }
}
