package loyalty.interaction;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The attachment table. */
@Repository
class AttachmentStore {
    private static final String ATTACHMENT = "id, name, media_type, size_bytes as size, scan";

    private final JdbcClient jdbc;

    AttachmentStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Belongs to no contact yet. */
    void insert(Attachment attachment, UUID uploadedBy, Instant now) {
        jdbc.sql("""
                        insert into attachment (id, name, media_type, size_bytes, scan, uploaded_by, loose_since)
                        values (:id, :name, :type, :size, :scan, :user, :now)
                        """)
                .param("id", attachment.id())
                .param("name", attachment.name())
                .param("type", attachment.mediaType())
                .param("size", attachment.size())
                .param("scan", attachment.scan().name())
                .param("user", uploadedBy)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    Optional<Attachment> find(UUID id) {
        return jdbc.sql("select %s from attachment where id = :id".formatted(ATTACHMENT))
                .param("id", id)
                .query(Attachment.class)
                .optional();
    }

    /** The contact a file belongs to. */
    Optional<UUID> contactOf(UUID id) {
        return jdbc.sql("select interaction_id from attachment where id = :id and interaction_id is not null")
                .param("id", id)
                .query(UUID.class)
                .optional();
    }

    Map<UUID, List<Attachment>> of(Collection<UUID> contacts) {
        if (contacts.isEmpty()) return Map.of();
        record Row(UUID interactionId, UUID id, String name, String mediaType, long size, ScanResult scan) {}
        return jdbc
                .sql("select interaction_id, %s from attachment where interaction_id in (:contacts) order by name, id"
                        .formatted(ATTACHMENT))
                .param("contacts", contacts)
                .query(Row.class)
                .list()
                .stream()
                .collect(Collectors.groupingBy(
                        Row::interactionId,
                        Collectors.mapping(
                                row -> new Attachment(row.id, row.name, row.mediaType, row.size, row.scan),
                                Collectors.toList())));
    }

    /** @param uploadedBy only files of this user; null for anybody's. @return how many there were to attach */
    int attach(UUID contact, Collection<UUID> ids, @Nullable UUID uploadedBy) {
        if (ids.isEmpty()) return 0;
        String whose = uploadedBy == null ? "" : " and uploaded_by = :user";
        return jdbc.sql("""
                        update attachment set interaction_id = :contact, loose_since = null
                        where id in (:ids) and interaction_id is null
                        """ + whose)
                .param("contact", contact)
                .param("ids", ids)
                .param("user", uploadedBy)
                .update();
    }

    /** @return which files the contact had */
    Set<UUID> loosenAll(UUID contact, Instant now) {
        Set<UUID> ids = jdbc.sql("select id from attachment where interaction_id = :contact")
                .param("contact", contact)
                .query(UUID.class)
                .set();
        ids.forEach(id -> loosen(id, now));
        return ids;
    }

    void loosen(UUID id, Instant now) {
        jdbc.sql("update attachment set interaction_id = null, loose_since = :now where id = :id")
                .param("id", id)
                .param("now", now.atOffset(ZoneOffset.UTC))
                .update();
    }

    List<UUID> looseBefore(Instant time) {
        return jdbc.sql("select id from attachment where loose_since < :time")
                .param("time", time.atOffset(ZoneOffset.UTC))
                .query(UUID.class)
                .list();
    }

    void delete(UUID id) {
        jdbc.sql("delete from attachment where id = :id").param("id", id).update();
    }
}
