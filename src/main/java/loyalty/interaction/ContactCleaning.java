package loyalty.interaction;

import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Really deletes files that belong to no contact any more, or never did, and drafts that nobody went on with. */
@Component
class ContactCleaning {
    private static final Duration LOOSE = Duration.ofDays(1);
    private static final Duration DRAFTS = Duration.ofDays(30);

    private final AttachmentStore attachments;
    private final AttachmentFiles files;
    private final JdbcClient jdbc;
    private final Clock clock;

    ContactCleaning(AttachmentStore attachments, AttachmentFiles files, JdbcClient jdbc, Clock clock) {
        this.attachments = attachments;
        this.files = files;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    @Scheduled(cron = "0 20 4 * * *")
    void clean() throws IOException {
        Instant now = clock.instant();
        for (UUID id : attachments.looseBefore(now.minus(LOOSE))) {
            attachments.delete(id);
            files.remove(id);
        }
        List<UUID> old = files.olderThan(now.minus(LOOSE)).toList();
        for (UUID id : old) if (attachments.find(id).isEmpty()) files.remove(id);
        jdbc.sql("delete from contact_draft where kept_at < :time")
                .param("time", now.minus(DRAFTS).atOffset(ZoneOffset.UTC))
                .update();
    }
}
