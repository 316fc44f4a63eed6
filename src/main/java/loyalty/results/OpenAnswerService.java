package loyalty.results;

import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.RefusedException;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Answers in words: of customers the caller may see, and those of nobody known; with the tags people give them. */
@Service
@Transactional
@Requires(Capability.SURVEY_RUN)
public class OpenAnswerService {
    public static final int TAG_LENGTH = 40;

    /** So many of the newest are listed: more than anybody reads, and counted at once. An export has all. */
    public static final int MOST_LISTED = 1_000;

    private static final int MOST_TAGS = 50;

    private final TagStore tags;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final AuditLog audit;

    OpenAnswerService(TagStore tags, CustomerAccess access, Permissions permissions, AuditLog audit) {
        this.tags = tags;
        this.access = access;
        this.permissions = permissions;
        this.audit = audit;
    }

    /**
     * Newest first.
     *
     * @param tag only those that have it; null for all
     */
    @Transactional(readOnly = true)
    public List<OpenAnswer> page(UUID campaignId, String question, @Nullable String tag, int offset, int limit) {
        return tags.page(campaignId, question, TagStore.within(scope(), tag), offset, limit);
    }

    /** At most {@value #MOST_LISTED}. */
    @Transactional(readOnly = true)
    public int count(UUID campaignId, String question, @Nullable String tag) {
        return tags.count(campaignId, question, TagStore.within(scope(), tag), MOST_LISTED);
    }

    /** Most frequent first, each with the number of answers that {@link #page} lists for it. */
    @Transactional(readOnly = true)
    public List<Theme> tags(UUID campaignId, String question) {
        return tags.frequent(campaignId, question, scope(), MOST_TAGS);
    }

    public void tag(UUID responseId, String question, String typed) {
        String tag = HumanText.clean(typed);
        if (tag.isEmpty() || tag.length() > TAG_LENGTH) throw new RefusedException("results.tag.length", TAG_LENGTH);
        UUID campaign = campaign(responseId, question);
        if (tags.add(campaign, responseId, question, tag, permissions.user().id())) note("tagged", responseId, tag);
    }

    public void untag(UUID responseId, String question, String tag) {
        campaign(responseId, question);
        if (tags.remove(responseId, question, tag)) note("untagged", responseId, tag);
    }

    private UUID campaign(UUID responseId, String question) {
        return tags.campaign(responseId, question, scope()).orElseThrow(() -> new RefusedException("results.notFound"));
    }

    private SqlCondition scope() {
        return access.within(Capability.CUSTOMER_VIEW, "c");
    }

    private void note(String action, UUID responseId, String tag) {
        audit.record(AuditEntry.of(action, AuditedAnswer.TYPE, responseId, tag));
    }
}
