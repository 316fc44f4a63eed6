package loyalty.exchange.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import loyalty.exchange.ExportFormat;
import loyalty.exchange.ExportService;
import loyalty.table.TableQuery;

/** An export; its address is random, lives in the user's session, and the service asks for permission again. */
record ExportDownload(ExportService exports, TableQuery query, List<String> columns, ExportFormat format, Locale locale)
        implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(exports.fileName(format, locale));
        event.setContentType(format.contentType());
        exports.write(query, columns, format, locale, event.getOutputStream());
    }
}
