package loyalty.identity;

import java.sql.Timestamp;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import loyalty.shared.Ids;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The rows of the sessions, one for each, shared by all nodes. */
@Component
public class SessionStore {
    /** How often a session that goes on writes that it does. */
    static final Duration SEEN_EVERY = Duration.ofMinutes(1);

    private final JdbcClient jdbc;
    private final Clock clock;
    private final Duration longestSilence;

    SessionStore(
            JdbcClient jdbc, Clock clock, @Value("${server.servlet.session.timeout:30m}") Duration sessionTimeout) {
        this.jdbc = jdbc;
        this.clock = clock;
        this.longestSilence = sessionTimeout.plus(SEEN_EVERY.multipliedBy(2));
    }

    /** Also forgets those of the user that a node took with it when it died. */
    public OpenSession open(SignedInUser user, @Nullable String userAgent) {
        Instant now = now();
        jdbc.sql("delete from user_session where user_id = ? and last_seen_at < ?")
                .params(user.id(), Timestamp.from(now.minus(longestSilence)))
                .update();
        var opened = new OpenSession(Ids.next(), user.id(), user.sessionEpoch(), now);
        jdbc.sql("insert into user_session (id, user_id, session_epoch, device, started_at, last_seen_at)"
                        + " values (?, ?, ?, ?, ?, ?)")
                .params(
                        opened.id(),
                        user.id(),
                        user.sessionEpoch(),
                        Device.of(userAgent),
                        Timestamp.from(now),
                        Timestamp.from(now))
                .update();
        return opened;
    }

    /** What the session carries from now on: the same, unless it is time to write that it goes on. */
    public OpenSession seen(OpenSession session, SignedInUser user) {
        Instant now = now();
        if (session.sessionEpoch() == user.sessionEpoch()
                && now.isBefore(session.seenAt().plus(SEEN_EVERY))) return session;
        jdbc.sql("update user_session set last_seen_at = ?, session_epoch = ? where id = ?")
                .params(Timestamp.from(now), user.sessionEpoch(), session.id())
                .update();
        return new OpenSession(session.id(), session.userId(), user.sessionEpoch(), now);
    }

    /** Those that go on, the one seen last first. */
    List<UserSession> of(UUID userId) {
        return jdbc.sql("select s.id, s.device, s.started_at, s.last_seen_at from user_session s"
                        + " join app_user u on u.id = s.user_id and u.session_epoch = s.session_epoch"
                        + " where s.user_id = ? and s.last_seen_at >= ? order by s.last_seen_at desc, s.id")
                .params(userId, Timestamp.from(now().minus(longestSilence)))
                .query(UserSession.class)
                .list();
    }

    /** @return whether there was one */
    public boolean close(UUID userId, UUID id) {
        return jdbc.sql("delete from user_session where id = ? and user_id = ?")
                        .params(id, userId)
                        .update()
                == 1;
    }

    void close(UUID userId, Collection<UUID> ids) {
        ids.forEach(id -> close(userId, id));
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
