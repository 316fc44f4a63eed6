package loyalty.interaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.NoSuchFileException;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.keys.Renewal;
import loyalty.keys.SealedStore;
import loyalty.keys.UnreadableValueException;
import org.springframework.stereotype.Component;

/** The attached files are encrypted. They never change, so each is written anew beside the old one and takes its place. */
@Component
class SealedAttachments implements SealedStore {
    private final AttachmentFiles files;

    SealedAttachments(AttachmentFiles files) {
        this.files = files;
    }

    @Override
    public Set<String> columns() {
        return Set.of(AttachmentFiles.COLUMN);
    }

    @Override
    public long count() {
        return all().size();
    }

    @Override
    public Renewal renew(String place, int limit) {
        List<UUID> next = all().stream()
                .filter(id -> place.isEmpty() || id.compareTo(UUID.fromString(place)) > 0)
                .limit(limit)
                .toList();
        if (next.isEmpty()) return Renewal.end(place);
        int renewed = 0;
        int unreadable = 0;
        for (UUID id : next) {
            try {
                if (files.renew(id)) renewed++;
            } catch (UnreadableValueException damaged) {
                unreadable++;
            } catch (NoSuchFileException removed) {
                // Somebody took it away meanwhile.
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new Renewal(next.getLast().toString(), next.size(), renewed, unreadable);
    }

    private List<UUID> all() {
        try {
            return files.all();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
