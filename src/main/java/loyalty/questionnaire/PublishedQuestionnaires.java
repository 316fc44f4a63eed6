package loyalty.questionnaire;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.stereotype.Component;

/** What can be asked. Customers read it without signing in, so no permission stands before it. */
@Component
public class PublishedQuestionnaires {
    /** Beyond so many they are read anew: few are asked at a time. */
    private static final int KEPT = 100;

    private final VersionStore versions;
    private final Map<UUID, QuestionnaireVersion> kept = new ConcurrentHashMap<>();

    PublishedQuestionnaires(VersionStore versions) {
        this.versions = versions;
    }

    /** @throws NoSuchElementException where no such version is published */
    public QuestionnaireVersion version(UUID id) {
        if (kept.size() > KEPT) kept.clear();
        return kept.computeIfAbsent(id, versions::published);
    }

    /** Of each questionnaire that is not archived the newest, by title. */
    public List<PublishedQuestionnaire> list() {
        return versions.newestPublished();
    }
}
