package loyalty.results;

import com.vaadin.flow.shared.Registration;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import loyalty.uikit.Listeners;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Tells open views that more answers were counted, on whichever node. */
@Component
public class ResultNews {
    private final ResultStore store;
    private final Listeners<Long> listeners = new Listeners<>();
    private final Map<UUID, Long> told = new ConcurrentHashMap<>();

    ResultNews(ResultStore store) {
        this.store = store;
    }

    /** The listener is called from other threads with the number of responses, until it is removed. */
    public Registration listen(UUID campaignId, Consumer<Long> listener) {
        Registration registration = listeners.add(campaignId, listener);
        told.computeIfAbsent(
                campaignId, unheard -> store.responses(Set.of(campaignId)).getOrDefault(campaignId, 0L));
        return registration;
    }

    @Scheduled(fixedDelayString = "${loyalty.results.news-interval:3s}")
    void look() {
        Set<UUID> campaigns = listeners.users();
        told.keySet().retainAll(campaigns);
        if (campaigns.isEmpty()) return;
        Map<UUID, Long> counted = store.responses(campaigns);
        campaigns.forEach(campaign -> {
            long responses = counted.getOrDefault(campaign, 0L);
            Long before = told.put(campaign, responses);
            if (before != null && before != responses) listeners.tell(campaign, responses);
        });
    }
}
