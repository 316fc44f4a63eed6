package loyalty.results;

import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What answers in words speak of. */
@Service
@Transactional(readOnly = true)
@Requires(Capability.SURVEY_RUN)
public class ThemeService {
    private static final int MOST_THEMES = 20;

    private final ThemeWords words;

    ThemeService(ThemeWords words) {
        this.words = words;
    }

    /** The most frequent words, of the whole campaign; none that only a few have written. */
    public List<Theme> of(UUID campaignId, String question) {
        return words.of(campaignId, question, MOST_THEMES);
    }
}
