package loyalty.interaction.ui;

import com.vaadin.flow.server.streams.DownloadEvent;
import com.vaadin.flow.server.streams.DownloadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.UUID;
import loyalty.interaction.AttachmentService;
import loyalty.interaction.OpenAttachment;

/** A file of a contact, to be kept and never to be shown by the browser; the service asks for permission again. */
record AttachmentDownload(AttachmentService attachments, UUID id) implements DownloadHandler {

    @Override
    public void handleDownloadRequest(DownloadEvent event) throws IOException {
        OpenAttachment file = attachments.open(id);
        try (InputStream content = file.content()) {
            event.setFileName(file.attachment().name());
            event.setContentType(file.attachment().mediaType());
            event.setContentLength(file.attachment().size());
            event.getResponse().setHeader("X-Content-Type-Options", "nosniff");
            event.getResponse().setHeader("Content-Security-Policy", "sandbox");
            event.getResponse().setHeader("Cache-Control", "private, no-store");
            content.transferTo(event.getOutputStream());
        }
    }
}
