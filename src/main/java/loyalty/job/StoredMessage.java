package loyalty.job;

import java.util.List;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** A message as a column keeps it. Arguments come back as texts, numbers and booleans; long texts are cut. */
final class StoredMessage {
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int LONGEST_ARGUMENT = 200;

    private StoredMessage() {}

    static String write(Message message) {
        List<Object> args =
                message.args().stream().map(StoredMessage::shortened).toList();
        return JSON.writeValueAsString(new Message(message.key(), args));
    }

    static @Nullable Message read(@Nullable String stored) {
        return stored == null ? null : JSON.readValue(stored, Message.class);
    }

    private static Object shortened(Object argument) {
        return argument instanceof String text && text.length() > LONGEST_ARGUMENT
                ? text.substring(0, LONGEST_ARGUMENT - 1) + "…"
                : argument;
    }
}
