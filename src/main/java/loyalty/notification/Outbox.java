package loyalty.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Mails that have to go out, and what became of them. Each step is committed before the next is taken. */
public interface Outbox {

    List<UUID> due(Instant now, int limit);

    /** @return false when another node has it, or had it */
    boolean claim(UUID id, Instant now);

    int attempts(UUID id);

    /** Also of what was given up meanwhile: who was thought interrupted and comes back knows better. */
    void finish(UUID id, MailState state, @Nullable String failure, Instant now);

    /**
     * Of a mail that certainly was not taken.
     *
     * @param counts whether it was one of the attempts it has
     */
    void waitUntil(UUID id, Instant due, @Nullable String failure, boolean counts, Instant now);

    /** @return how many mails somebody began to send before then and never finished */
    int giveUpSendingSince(Instant begun, Instant now);

    /** The server says that there will never be such an address as that of this mail. */
    default void addressRefused(UUID id, Instant now) {}
}
