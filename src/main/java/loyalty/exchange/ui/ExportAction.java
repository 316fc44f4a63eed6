package loyalty.exchange.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.dependency.StyleSheet;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import loyalty.exchange.ExportFormat;
import loyalty.exchange.ExportService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.table.TableAction;
import loyalty.table.TableLayout;
import loyalty.table.TableQuery;
import loyalty.table.TableService;
import loyalty.uikit.Icons;
import org.springframework.stereotype.Component;

/** Takes what the table shows along as a file. */
@Component
class ExportAction implements TableAction {
    private static final int ORDER = 10;

    private final ExportService exports;
    private final TableService table;

    ExportAction(ExportService exports, TableService table) {
        this.exports = exports;
        this.table = table;
    }

    @Override
    public String titleKey() {
        return "exchange.export.title";
    }

    @Override
    public int order() {
        return ORDER;
    }

    @Override
    public boolean offered(Permissions permissions) {
        return permissions.allows(Capability.EXPORT);
    }

    @Override
    public void run(TableQuery query, List<TableLayout.Shown> columns) {
        var dialog = new Dialog();
        dialog.setHeaderTitle(dialog.getTranslation(titleKey()));
        dialog.add(new Paragraph(dialog.getTranslation("exchange.export.what", table.count(query), columns.size())));
        if (!exports.showsContact()) {
            dialog.add(new Paragraph(dialog.getTranslation("exchange.export.masked")));
        }
        var files = new Files();
        for (ExportFormat format : ExportFormat.values()) {
            files.add(link(query, columns, format, dialog));
        }
        dialog.add(files);
        dialog.getFooter().add(new Button(dialog.getTranslation("uikit.close"), click -> dialog.close()));
        dialog.open();
    }

    private Anchor link(TableQuery query, List<TableLayout.Shown> columns, ExportFormat format, Dialog dialog) {
        List<String> keys = columns.stream().map(TableLayout.Shown::key).toList();
        var download =
                new ExportDownload(exports, query, keys, format, UI.getCurrent().getLocale());
        var link = new Anchor(download, dialog.getTranslation("exchange.export." + format));
        link.addComponentAsFirst(Icons.of(Icons.EXPORT));
        return link;
    }

    /** Brings its look along, since the dialog opens over views that don't. */
    @StyleSheet("context://styles/exchange.css")
    private static final class Files extends Div {
        Files() {
            addClassName("ld-export-files");
        }
    }
}
