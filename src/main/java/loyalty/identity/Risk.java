package loyalty.identity;

import static loyalty.identity.Capability.*;

import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** Permissions that are more dangerous together than each alone; why is the text {@code identity.risk.<name>}. */
public enum Risk {
    ALL_CONTACTS_LEAVE(grants -> everywhere(grants, EXPORT) && holds(grants, EXPORT_CONTACT)),
    ADMINISTERS_AND_IMPORTS(grants -> holds(grants, USER_ADMIN) && holds(grants, IMPORT)),
    ADMINISTERS_AND_AUDITS(grants -> holds(grants, USER_ADMIN) && holds(grants, AUDIT_VIEW)),
    ADMINISTERS_AND_EXPORTS(grants -> holds(grants, USER_ADMIN) && holds(grants, EXPORT)),
    SELLS_AND_FORGIVES(
            grants -> holds(grants, PURCHASE_EDIT) && grants.fields(FieldGroup.CREDIT, false) == Access.WRITE),
    MERGES_AND_DELETES(grants -> everywhere(grants, CUSTOMER_MERGE) && everywhere(grants, CUSTOMER_DELETE)),
    ASKS_AND_ENTERS(grants -> holds(grants, SURVEY_RUN) && holds(grants, SCORE_EDIT));

    private final Predicate<Grants> applies;

    Risk(Predicate<Grants> applies) {
        this.applies = applies;
    }

    public static List<Risk> of(Grants grants) {
        return Arrays.stream(values()).filter(risk -> risk.applies.test(grants)).toList();
    }

    private static boolean holds(Grants grants, Capability capability) {
        return grants.capabilities().containsKey(capability);
    }

    private static boolean everywhere(Grants grants, Capability capability) {
        return grants.capabilities().get(capability) == Scope.ALL;
    }
}
