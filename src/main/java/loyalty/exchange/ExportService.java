package loyalty.exchange;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import loyalty.table.TableColumn;
import loyalty.table.TableQuery;
import loyalty.table.TableRow;
import loyalty.table.TableService;
import loyalty.uikit.Translations;
import org.springframework.stereotype.Service;

/** The loyalty table as a file: what is filtered and shown, as far as the caller may see it and take it along. */
@Service
@Requires(Capability.EXPORT)
public class ExportService {
    private final TableService table;
    private final Permissions permissions;
    private final ExportLog log;
    private final Translations translations;

    ExportService(TableService table, Permissions permissions, ExportLog log, Translations translations) {
        this.table = table;
        this.permissions = permissions;
        this.log = log;
        this.translations = translations;
    }

    /** Whether phones, e-mails and addresses are written in clear. */
    public boolean showsContact() {
        return permissions.allows(Capability.EXPORT_CONTACT);
    }

    public String fileName(ExportFormat format, Locale locale) {
        return translations.getTranslation("exchange.export.file", locale) + format.suffix();
    }

    /**
     * Writes the rows while they are read. Nothing is written before the export is on record.
     *
     * @param shown keys of the columns, in their order
     */
    public void write(TableQuery query, List<String> shown, ExportFormat format, Locale locale, OutputStream out)
            throws IOException {
        refuseWiderThanView();
        long count = table.count(query);
        if (format == ExportFormat.XLSX && count >= ExportedWorkbook.MOST_ROWS) {
            throw new RefusedException("exchange.export.tooManyRows", ExportedWorkbook.MOST_ROWS - 1);
        }
        log.note(format, count, String.join(" ", shown));
        List<ExportedCells> columns = columns(shown, locale);
        try (ExportSheet sheet = format.open(out, translations.getTranslation("exchange.export.file", locale))) {
            sheet.header(columns.stream().map(ExportedCells::title).toList());
            table.each(query, shown, row -> write(row, columns, sheet));
        }
    }

    private List<ExportedCells> columns(List<String> shown, Locale locale) {
        Map<String, TableColumn> visible =
                table.columns().stream().collect(Collectors.toMap(TableColumn::key, Function.identity()));
        return shown.stream()
                .map(visible::get)
                .filter(Objects::nonNull)
                .map(column -> new ExportedCells(column, locale, translations, showsContact()))
                .toList();
    }

    private static void write(TableRow row, List<ExportedCells> columns, ExportSheet sheet) {
        try {
            sheet.row(columns.stream()
                    .map(column -> column.cell(row.value(column.key())))
                    .toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Rows come within the scope of viewing; who may export less than they may see, may not export from here. */
    private void refuseWiderThanView() {
        if (permissions.scope(Capability.EXPORT).compareTo(permissions.scope(Capability.CUSTOMER_VIEW)) < 0) {
            throw new RefusedException("exchange.export.narrower");
        }
    }
}
