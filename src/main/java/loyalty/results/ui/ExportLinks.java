package loyalty.results.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.util.Locale;
import java.util.UUID;
import loyalty.exchange.ExportFormat;
import loyalty.results.ResultsExport;
import loyalty.uikit.Icons;

/** Takes a campaign's answers along as a file. */
class ExportLinks extends Div {

    ExportLinks(ResultsExport exports, UUID campaignId) {
        addClassName("ld-results-choices");
        for (ExportFormat format : ExportFormat.values()) {
            var file = new Download(exports, campaignId, format, getLocale());
            var link = new Anchor(file, getTranslation("results.export." + format));
            link.addComponentAsFirst(Icons.of(Icons.EXPORT));
            add(link);
        }
    }

    /** Its address is random, lives in the user's session, and the service asks for permission again. */
    private record Download(ResultsExport exports, UUID campaignId, ExportFormat format, Locale locale)
            implements DownloadHandler {

        @Override
        public void handleDownloadRequest(DownloadEvent event) throws IOException {
            event.setFileName(exports.fileName(campaignId, format, locale));
            event.setContentType(format.contentType());
            exports.write(campaignId, format, locale, event.getOutputStream());
        }
    }
}
