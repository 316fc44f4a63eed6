package loyalty.selfcheck.ui;

import com.vaadin.flow.server.streams.DownloadHandler;
import com.vaadin.flow.server.streams.DownloadResponse;
import java.io.ByteArrayInputStream;
import loyalty.selfcheck.SecurityReport;
import tools.jackson.databind.json.JsonMapper;

/** A report as JSON, for whoever keeps records of several installations. */
record ReportDownload(SecurityReport report) {

    DownloadHandler handler() {
        return DownloadHandler.fromInputStream(request -> {
            byte[] json = JsonMapper.shared().writerWithDefaultPrettyPrinter().writeValueAsBytes(report);
            return new DownloadResponse(
                    new ByteArrayInputStream(json), "security-check.json", "application/json", json.length);
        });
    }
}
