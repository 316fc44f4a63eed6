package loyalty.identity;

import static loyalty.identity.Capability.*;

import java.util.Arrays;
import java.util.List;
import java.util.Set;

/** What capabilities are about: the headings of the editor of roles. What is named nowhere is about the system. */
public enum CapabilitySubject {
    CUSTOMERS(
            CUSTOMER_VIEW,
            CUSTOMER_CREATE,
            CUSTOMER_EDIT,
            CUSTOMER_ASSIGN,
            CUSTOMER_DELETE,
            CONTACT_REVEAL,
            CUSTOMER_MERGE,
            POOL_PICK,
            VIEW_SHARE),
    RECORDS(PRODUCT_EDIT, PURCHASE_EDIT, SCORE_EDIT, FEEDBACK_EDIT, COMPLAINT_ASSIGN, INTERACTION_EDIT, CREDIT_EDIT),
    WORK(FOLLOWUP_EDIT, FOLLOWUP_ASSIGN),
    SURVEYS(SURVEY_DESIGN, SURVEY_RUN, SURVEY_ASK, MAIL_TEMPLATES),
    FILES(IMPORT, EXPORT, EXPORT_CONTACT),
    SYSTEM;

    private final Set<Capability> named;

    CapabilitySubject(Capability... named) {
        this.named = Set.of(named);
    }

    /** In the order of the vocabulary. */
    public List<Capability> capabilities() {
        return Arrays.stream(Capability.values())
                .filter(capability -> of(capability) == this)
                .toList();
    }

    private static CapabilitySubject of(Capability capability) {
        return Arrays.stream(values())
                .filter(subject -> subject.named.contains(capability))
                .findFirst()
                .orElse(SYSTEM);
    }
}
