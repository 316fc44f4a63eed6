package loyalty.interaction;

import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.UUID;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Takes a file in: checks its name, its kind, its length, and has it scanned; one that is refused leaves nothing. */
@Component
class AttachmentIntake {
    private final AttachmentFiles files;
    private final AttachmentScanner scanner;

    AttachmentIntake(AttachmentFiles files, AttachmentScanner scanner) {
        this.files = files;
        this.scanner = scanner;
    }

    Attachment take(String fileName, InputStream content) {
        UUID id = Ids.next();
        try (PushbackInputStream in = new PushbackInputStream(content, FileKind.BEGINNING)) {
            String name = shown(fileName);
            FileKind kind = kind(name, in);
            long size = files.keep(id, in);
            return new Attachment(id, name, kind.mediaType(), size, accepted(kind, id));
        } catch (IOException cutOff) {
            throw new RefusedException("interaction.file.cutOff");
        }
    }

    /** The last part of a path, without what can't be read or would turn the reading direction. */
    private static String shown(String fileName) {
        String name = HumanText.clean(
                fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        if (name.isEmpty()) throw new RefusedException("interaction.file.unnamed");
        return name.length() <= Attachment.NAME_LENGTH ? name : name.substring(name.length() - Attachment.NAME_LENGTH);
    }

    private static FileKind kind(String name, PushbackInputStream in) throws IOException {
        byte[] beginning = in.readNBytes(FileKind.BEGINNING);
        if (beginning.length == 0) throw new RefusedException("interaction.file.empty");
        in.unread(beginning);
        return FileKind.of(name, beginning).orElseThrow(() -> new RefusedException("interaction.file.kind"));
    }

    private ScanResult accepted(FileKind kind, UUID id) throws IOException {
        boolean accepted = false;
        try {
            try (InputStream clear = files.open(id)) {
                kind.inspect(clear);
            }
            ScanResult result = scanned(id);
            accepted = true;
            return result;
        } finally {
            if (!accepted) files.remove(id);
        }
    }

    private ScanResult scanned(UUID id) throws IOException {
        try (InputStream clear = files.open(id)) {
            ScanResult result = scanner.scan(clear);
            if (result == ScanResult.INFECTED) throw new RefusedException("interaction.file.infected");
            return result;
        }
    }
}
