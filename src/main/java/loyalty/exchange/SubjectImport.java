package loyalty.exchange;

import java.util.UUID;
import loyalty.identity.Capability;

/** How rows of one subject are imported. */
interface SubjectImport {

    ImportSubject subject();

    /** What it takes to import these, besides the permission to import. */
    default Capability capability() {
        return Capability.IMPORT;
    }

    /** @param importId what the records it creates are marked with */
    ImportPass begin(UUID importId, ImportSettings settings);

    /** Brings up to date what follows from the records, once they all are there; may be repeated. */
    default void settle(UUID importId) {}

    /** Takes back the records an import created, but for customers and what was changed on them; may be repeated. */
    default UndoneRecords undo(UUID importId) {
        return UndoneRecords.NONE;
    }
}
