package loyalty.notification;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** All that users can be told of, ordered by code. */
@Component
class NotificationKinds {
    private final Map<String, NotificationKind> byCode;

    NotificationKinds(List<NotificationKind> kinds) {
        this.byCode = kinds.stream()
                .collect(Collectors.toMap(
                        NotificationKind::code,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("Two kinds of notices with the code " + one.code());
                        },
                        TreeMap::new));
    }

    NotificationKind of(String code) {
        NotificationKind kind = byCode.get(code);
        if (kind == null) throw new IllegalArgumentException("No kind of notice has the code " + code);
        return kind;
    }

    Collection<NotificationKind> all() {
        return byCode.values();
    }
}
