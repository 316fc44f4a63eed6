package loyalty.exchange;

import java.io.InputStream;
import java.util.List;
import java.util.UUID;
import loyalty.exchange.QuestionFinder.Findings;
import loyalty.exchange.reading.FileFormat;
import loyalty.exchange.reading.SheetSource;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import loyalty.shared.RefusedException;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;

/** Preparing an import, from the upload to the moment it can start. A user prepares and sees only their own. */
@Service
@Requires(Capability.IMPORT)
public class ImportService {
    private static final int LONGEST_NAME = 200;

    private final ImportStore store;
    private final ImportFile file;
    private final PrivateFiles files;
    private final ImportFields fields;
    private final Proposals proposals;
    private final QuestionFinder questions;
    private final SubjectImports subjects;
    private final Permissions permissions;

    ImportService(
            ImportStore store,
            ImportFile file,
            PrivateFiles files,
            ImportFields fields,
            Proposals proposals,
            QuestionFinder questions,
            SubjectImports subjects,
            Permissions permissions) {
        this.store = store;
        this.file = file;
        this.files = files;
        this.fields = fields;
        this.proposals = proposals;
        this.questions = questions;
        this.subjects = subjects;
        this.permissions = permissions;
    }

    /** What the caller may import. */
    public List<ImportSubject> subjects() {
        return subjects.allowed();
    }

    private void requireAllowed(ImportSubject subject) {
        if (!subjects().contains(subject)) throw new AccessDeniedException("May not be imported: " + subject);
    }

    /**
     * Keeps the file and proposes how to import it.
     *
     * @param fileName as the browser says; only shown
     * @return the import's id
     * @throws RefusedException when it is too large or no table
     */
    public UUID upload(ImportSubject subject, String fileName, InputStream content) {
        requireAllowed(subject);
        UUID id = Ids.next();
        files.keep(id, ImportFile.SOURCE, content);
        try {
            ImportSettings settings = proposals.propose(me(), subject, file.path(id));
            store.add(id, me(), subject, shown(fileName), settings);
        } catch (RuntimeException e) {
            files.remove(id);
            throw e;
        }
        return id;
    }

    public ImportDraft draft(UUID id) {
        ImportSummary summary = own(id, ImportState.DRAFT);
        ImportSettings settings = store.settings(id);
        SheetSource source = SheetSource.of(file.path(id), settings.format());
        return new ImportDraft(
                id,
                summary.subject(),
                summary.fileName(),
                source.sheets(),
                settings,
                Proposals.top(source, settings.sheet()));
    }

    /** The fields that columns of the file can be imported into. */
    public List<ImportField> fields(ImportSubject subject) {
        return fields.of(subject);
    }

    /** Reads the file in another way; columns and answers are proposed anew. */
    public void reread(UUID id, FileFormat format, String sheet) {
        ImportSubject subject = own(id, ImportState.DRAFT).subject();
        store.configure(id, proposals.propose(me(), subject, file.path(id), format, sheet));
    }

    /** Takes the rows for something else; columns and answers are proposed anew. */
    public void setSubject(UUID id, ImportSubject subject) {
        own(id, ImportState.DRAFT);
        requireAllowed(subject);
        store.setSubject(id, subject);
        ImportSettings settings = store.settings(id);
        store.configure(id, proposals.propose(me(), subject, file.path(id), settings.format(), settings.sheet()));
    }

    /** @param line of the header, 0 when there is none */
    public void setHeader(UUID id, long line) {
        ImportDraft draft = draft(id);
        store.configure(id, proposals.propose(me(), draft.subject(), draft.settings(), draft.top(), line));
    }

    public void configure(UUID id, ImportSettings settings) {
        own(id, ImportState.DRAFT);
        store.configure(id, settings);
    }

    /** What has to be asked with the columns as they are assigned now; what the file decides is noted at once. */
    public ImportQuestions questions(UUID id) {
        ImportSubject subject = own(id, ImportState.DRAFT).subject();
        Findings findings = questions.find(id, subject, store.settings(id));
        store.configure(id, findings.settings());
        return findings.questions();
    }

    /** Forgets an upload that is not to be imported after all. */
    public void discard(UUID id) {
        own(id, ImportState.DRAFT);
        store.remove(id);
        files.remove(id);
    }

    private ImportSummary own(UUID id, ImportState state) {
        return store.find(id, me())
                .filter(summary -> summary.state() == state)
                .orElseThrow(() -> new RefusedException("exchange.import.notFound"));
    }

    private UUID me() {
        return permissions.user().id();
    }

    /** Without the folders that some browsers send along, and no longer than can be shown. */
    private static String shown(String fileName) {
        String name = HumanText.clean(
                fileName.substring(Math.max(fileName.lastIndexOf('/'), fileName.lastIndexOf('\\')) + 1));
        return HumanText.length(name) > LONGEST_NAME
                ? name.substring(0, name.offsetByCodePoints(0, LONGEST_NAME))
                : name;
    }
}
