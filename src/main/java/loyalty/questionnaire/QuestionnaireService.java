package loyalty.questionnaire;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.questionnaire.QuestionnaireStore.Head;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Questionnaires and their versions. A published version never changes: what is saved after it is the draft of the
 * next. Whoever asks customers may read them all; they hold nobody's data.
 */
@Service
@Transactional
public class QuestionnaireService {
    private final QuestionnaireStore questionnaires;
    private final VersionStore versions;
    private final Permissions permissions;
    private final AuditLog audit;
    private final Clock clock;

    QuestionnaireService(
            QuestionnaireStore questionnaires,
            VersionStore versions,
            Permissions permissions,
            AuditLog audit,
            Clock clock) {
        this.questionnaires = questionnaires;
        this.versions = versions;
        this.permissions = permissions;
        this.audit = audit;
        this.clock = clock;
    }

    /** Changed last first. */
    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public List<QuestionnaireSummary> find(boolean archived, int offset, int limit) {
        return questionnaires.find(archived, offset, limit);
    }

    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public int count(boolean archived) {
        return questionnaires.count(archived);
    }

    @Requires(Capability.SURVEY_ASK)
    @Transactional(readOnly = true)
    public QuestionnaireDetails open(UUID id) {
        return details(questionnaires.find(id).orElseThrow(QuestionnaireService::gone));
    }

    /** @return its id; what it asks may still have problems, since it is a draft */
    @Requires(Capability.SURVEY_DESIGN)
    public UUID create(QuestionnaireContent content) {
        ContentLimits.check(content);
        UUID id = Ids.next();
        questionnaires.insert(id, content.title(), user(), clock.instant());
        versions.insertDraft(new QuestionnaireVersion(Ids.next(), id, 1, content));
        note("created", id, content);
        return id;
    }

    /**
     * Keeps the draft, or begins the next one.
     *
     * @param version as it was read; somebody else's change since then is refused as a conflict
     * @return the version that the next change takes
     */
    @Requires(Capability.SURVEY_DESIGN)
    public int save(UUID id, int version, QuestionnaireContent content) {
        ContentLimits.check(content);
        QuestionnaireDetails before = current(id, version);
        if (content.equals(before.content())) return version;
        QuestionnaireVersion draft = before.draft();
        if (draft != null) versions.updateDraft(draft.id(), content);
        else versions.insertDraft(new QuestionnaireVersion(Ids.next(), id, next(before), content));
        questionnaires.changed(id, content.title(), before.archived(), user(), clock.instant());
        if (draft == null) note("changed", id, content);
        return version + 1;
    }

    /** Back to what is published; refused where nothing is. */
    @Requires(Capability.SURVEY_DESIGN)
    public void discardDraft(UUID id, int version) {
        QuestionnaireDetails before = current(id, version);
        QuestionnaireVersion published = before.published();
        if (published == null) throw new RefusedException("questionnaire.neverPublished");
        if (before.draft() == null) return;
        versions.deleteDraft(id);
        questionnaires.changed(id, published.content().title(), before.archived(), user(), clock.instant());
        note("removed", id, before.content());
    }

    /** @return what can be asked from now on */
    @Requires(Capability.SURVEY_DESIGN)
    public QuestionnaireVersion publish(UUID id, int version) {
        QuestionnaireDetails before = current(id, version);
        QuestionnaireVersion draft = before.draft();
        if (draft == null) throw new RefusedException("questionnaire.nothingToPublish");
        boolean hindered = ContentCheck.problems(draft.content()).stream()
                .anyMatch(problem -> problem.kind().hinders());
        if (hindered) throw new RefusedException("questionnaire.hasProblems");
        versions.publish(draft.id(), user(), clock.instant());
        questionnaires.changed(id, draft.content().title(), before.archived(), user(), clock.instant());
        note("published", id, draft.content());
        return draft;
    }

    /** @return the copy's id */
    @Requires(Capability.SURVEY_DESIGN)
    public UUID copy(UUID id, Wording title) {
        QuestionnaireContent original = open(id).content();
        return create(new QuestionnaireContent(title, original.welcome(), original.thanks(), original.sections()));
    }

    /** @param archived whether it is put aside: no new campaign can take it, those that run go on */
    @Requires(Capability.SURVEY_DESIGN)
    public void archive(UUID id, boolean archived) {
        Head head = questionnaires.locked(id).orElseThrow(QuestionnaireService::gone);
        if (head.archived() == archived) return;
        questionnaires.changed(id, head.title(), archived, user(), clock.instant());
        note(archived ? "putAside" : "takenUp", id, details(head).content());
    }

    private QuestionnaireDetails current(UUID id, int version) {
        Head head = questionnaires.locked(id).orElseThrow(QuestionnaireService::gone);
        if (head.version() != version) throw new RefusedException("questionnaire.changedMeanwhile", head.changedBy());
        return details(head);
    }

    private QuestionnaireDetails details(Head head) {
        return new QuestionnaireDetails(
                head.id(),
                head.version(),
                head.archived(),
                versions.newestPublished(head.id()).orElse(null),
                versions.draft(head.id()).orElse(null));
    }

    private static int next(QuestionnaireDetails before) {
        QuestionnaireVersion published = before.published();
        return published == null ? 1 : published.number() + 1;
    }

    private UUID user() {
        return permissions.user().id();
    }

    private void note(String action, UUID id, QuestionnaireContent content) {
        Wording title = content.title();
        String named = title.isComplete() ? title.en() + " · " + title.zh() : title.en() + title.zh();
        audit.record(new AuditEntry(action, AuditedQuestionnaire.TYPE, id, null, null, named, false));
    }

    private static RefusedException gone() {
        return new RefusedException("questionnaire.gone");
    }
}
