package loyalty.notification;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import loyalty.shared.StoredMessage;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** The notices of all users. */
@Repository
class NoticeStore {
    private final JdbcClient jdbc;

    NoticeStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** @return false when this user was told of the occasion before */
    boolean add(UUID id, Notice notice, boolean inApp, Instant now) {
        return jdbc.sql("""
                        insert into notice (id, user_id, kind, occasion, content, link, in_app, created_at)
                        values (:id, :user, :kind, :occasion, :content, :link, :inApp, :now)
                        on conflict do nothing
                        """)
                        .param("id", id)
                        .param("user", notice.userId())
                        .param("kind", notice.kind())
                        .param("occasion", notice.key())
                        .param("content", StoredMessage.write(notice.text()))
                        .param("link", notice.link())
                        .param("inApp", inApp)
                        .param("now", utc(now))
                        .update()
                == 1;
    }

    /** Newest first; of every kind when none is named. */
    List<NotificationSummary> of(UUID user, @Nullable String kind, int offset, int limit) {
        return jdbc.sql("""
                        select * from notice
                        where user_id = :user and in_app and (cast(:kind as varchar) is null or kind = :kind)
                        order by created_at desc, id desc
                        offset :offset rows fetch next :limit rows only
                        """)
                .param("user", user)
                .param("kind", kind)
                .param("offset", offset)
                .param("limit", limit)
                .query(NoticeStore::summary)
                .list();
    }

    int count(UUID user, @Nullable String kind) {
        return jdbc.sql("""
                        select count(*) from notice
                        where user_id = :user and in_app and (cast(:kind as varchar) is null or kind = :kind)
                        """)
                .param("user", user)
                .param("kind", kind)
                .query(Integer.class)
                .single();
    }

    /** @param most counting ends there */
    int unread(UUID user, int most) {
        return jdbc.sql("""
                        select count(*) from (
                            select 1 from notice where user_id = :user and read_at is null and in_app
                            fetch first :most rows only) counted
                        """)
                .param("user", user)
                .param("most", most)
                .query(Integer.class)
                .single();
    }

    /**
     * @param id of one; null for all
     * @return what had not been read
     */
    List<ChangedNotice> markRead(UUID user, @Nullable UUID id, Instant now) {
        String unread = " where user_id = :user and read_at is null and (cast(:id as uuid) is null or id = :id)";
        List<ChangedNotice> marked = jdbc.sql("select id, user_id, kind, true as read from notice" + unread)
                .param("user", user)
                .param("id", id)
                .query(ChangedNotice.class)
                .list();
        jdbc.sql("update notice set read_at = :now" + unread)
                .param("now", utc(now))
                .param("user", user)
                .param("id", id)
                .update();
        return marked;
    }

    /** What these users were told or have read since then. */
    List<ChangedNotice> changed(Collection<UUID> users, Instant since) {
        String changed =
                "select id, user_id, kind, read_at is not null as read from notice where user_id in (:users) and ";
        return jdbc.sql(changed + "created_at > :since union " + changed + "read_at > :since")
                .param("users", users)
                .param("since", utc(since))
                .query(ChangedNotice.class)
                .list();
    }

    /** Mails that still have to go out keep theirs. */
    int removeToldBefore(Instant end) {
        return jdbc.sql("""
                        delete from notice where created_at < :end and not exists (
                            select 1 from notice_mail m where m.notice_id = notice.id and m.state in ('WAITING', 'SENDING'))
                        """).param("end", utc(end)).update();
    }

    static OffsetDateTime utc(Instant instant) {
        return instant.atOffset(ZoneOffset.UTC);
    }

    private static NotificationSummary summary(ResultSet row, int number) throws SQLException {
        return new NotificationSummary(
                row.getObject("id", UUID.class),
                row.getString("kind"),
                Objects.requireNonNull(StoredMessage.read(row.getString("content"))),
                row.getString("link"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getObject("read_at", OffsetDateTime.class) != null);
    }
}
