package loyalty.uikit;

import com.vaadin.flow.shared.Registration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.function.Consumer;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Who wants to hear news of a user, such as the views that user has open. For any thread. */
public final class Listeners<T> {
    private static final Logger log = LoggerFactory.getLogger(Listeners.class);

    private final Map<UUID, List<Consumer<T>>> byUser = new ConcurrentHashMap<>();

    public Registration add(UUID user, Consumer<T> listener) {
        byUser.compute(user, (id, present) -> {
            List<Consumer<T>> all = present == null ? new CopyOnWriteArrayList<>() : present;
            all.add(listener);
            return all;
        });
        return () -> byUser.computeIfPresent(user, (id, all) -> {
            all.remove(listener);
            return all.isEmpty() ? null : all;
        });
    }

    public boolean isHeard(UUID user) {
        return byUser.containsKey(user);
    }

    /** Those somebody listens for. */
    public Set<UUID> users() {
        return Set.copyOf(byUser.keySet());
    }

    public void tell(UUID user, T news) {
        byUser.getOrDefault(user, List.of()).forEach(listener -> tell(listener, news));
    }

    /** A view that is broken must not stop the work. */
    private void tell(Consumer<T> listener, T news) {
        try {
            listener.accept(news);
        } catch (RuntimeException failure) {
            log.warn("A listener failed on {}", news.getClass().getSimpleName(), failure);
        }
    }
}
