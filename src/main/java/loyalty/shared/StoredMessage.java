package loyalty.shared;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * A message as a column keeps it. Arguments come back as texts, numbers, booleans and messages, days as texts; long
 * texts are cut.
 */
public final class StoredMessage {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_ARGUMENT = 200;

    private StoredMessage() {}

    public static String write(Message message) {
        List<Object> args =
                message.args().stream().map(StoredMessage::shortened).toList();
        return JSON.writeValueAsString(new Message(message.key(), args));
    }

    public static @Nullable Message read(@Nullable String stored) {
        return stored == null ? null : withMessagesInside(JSON.readValue(stored, Message.class));
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_ARGUMENT
                ? text.substring(0, LONGEST_ARGUMENT - 1) + "…"
                : argument;
    }

    private static Message withMessagesInside(Message read) {
        return new Message(
                read.key(), read.args().stream().map(StoredMessage::asItWas).toList());
    }

    private static Object asItWas(Object argument) {
        return argument instanceof Map<?, ?>
                ? withMessagesInside(JSON.convertValue(argument, Message.class))
                : argument;
    }
}
