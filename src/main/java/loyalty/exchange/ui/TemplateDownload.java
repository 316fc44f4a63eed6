package loyalty.exchange.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import loyalty.exchange.TemplateService;

/** The blank table. */
record TemplateDownload(TemplateService templates, Locale locale) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        event.setFileName(templates.fileName(locale));
        event.setContentType("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");
        templates.write(locale, event.getOutputStream());
    }
}
