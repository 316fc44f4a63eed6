package loyalty.exchange.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import loyalty.exchange.ImportRuns;

/** The rows that an import did not take, with the reasons; the service asks whose import it is. */
record RejectedDownload(ImportRuns runs, UUID importId, String fileName, Locale locale) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(fileName);
        event.setContentType("text/csv; charset=utf-8");
        runs.writeRejected(importId, locale, event.getOutputStream());
    }
}
