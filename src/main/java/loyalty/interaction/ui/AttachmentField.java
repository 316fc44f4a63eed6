package loyalty.interaction.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.upload.Upload;
import com.vaadin.flow.server.streams.UploadEvent;
import com.vaadin.flow.server.streams.UploadHandler;
import java.io.IOException;
import java.io.InputStream;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.stream.Collectors;
import loyalty.interaction.Attachment;
import loyalty.interaction.AttachmentService;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import loyalty.uikit.ComponentTexts;
import loyalty.uikit.Notifications;

/** Files for a contact that is being written; they arrive while one types. */
class AttachmentField extends Div {
    private final transient AttachmentService attachments;
    private final Upload upload = new Upload(new Receiving());
    /** By name: a phone may call each of its pictures the same. */
    private final transient Map<String, Deque<UUID>> arrived = new ConcurrentHashMap<>();

    AttachmentField(AttachmentService attachments) {
        this.attachments = attachments;
        addClassName("ld-contact-part");
        upload.setI18n(ComponentTexts.upload());
        upload.setMaxFileSize((int) Attachment.LARGEST);
        upload.setAcceptedFileTypes(Attachment.EXTENSIONS.toArray(String[]::new));
        upload.addFileRejectedListener(event -> Notifications.failed(event.getErrorMessage()));
        upload.addFileRemovedListener(event -> drop(event.getFileName()));
        upload.setDropLabel(new Span(getTranslation("interaction.file.hint")));
        add(upload);
    }

    /** @throws RefusedException while a file is still on its way: it would be left out without a word */
    Set<UUID> ids() {
        if (upload.isUploading()) throw new RefusedException("interaction.file.arriving");
        return arrived.values().stream().flatMap(Deque::stream).collect(Collectors.toSet());
    }

    private void keep(String name, UUID id) {
        arrived.computeIfAbsent(name, first -> new ConcurrentLinkedDeque<>()).add(id);
    }

    private void drop(String name) {
        arrived.getOrDefault(name, new ConcurrentLinkedDeque<>()).pollLast();
    }

    /** The limit in the browser is a courtesy; this one holds. */
    private final class Receiving implements UploadHandler {

        @Override
        public void handleUploadRequest(UploadEvent event) throws IOException {
            try {
                if (event.getFileSize() > Attachment.LARGEST)
                    throw new RefusedException("interaction.file.tooLarge", Attachment.LARGEST >> 20);
                try (InputStream content = event.getInputStream()) {
                    Attachment attachment = attachments.upload(event.getFileName(), content);
                    keep(event.getFileName(), attachment.id());
                }
            } catch (RefusedException refused) {
                Message reason = refused.reason();
                event.reject(getTranslation(reason.key(), reason.args().toArray()));
                event.getUI().access(() -> Notifications.refused(reason));
            }
        }

        @Override
        public long getFileSizeMax() {
            return Attachment.LARGEST;
        }

        @Override
        public long getRequestSizeMax() {
            return Attachment.LARGEST + (1 << 16);
        }
    }
}
