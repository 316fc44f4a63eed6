package loyalty.questionnaire;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A line of the list.
 *
 * @param published the newest published version's number; null where none is
 * @param draft whether there are changes that are not published
 * @param questions of the draft, or of the newest version
 * @param changedBy the name of who changed it last
 */
public record QuestionnaireSummary(
        UUID id,
        Wording title,
        @Nullable Integer published,
        boolean draft,
        int questions,
        boolean archived,
        String changedBy,
        Instant changedAt) {}
