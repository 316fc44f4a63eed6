package loyalty.table;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.CustomerService;
import loyalty.customer.FieldChange;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.Message;
import loyalty.table.ColumnEditor.Purpose;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Takes what was typed into cells to the records behind their columns; their services hold the permission and the
 * transaction, for what is refused in one column must not take back what was saved in another.
 */
@Service
@Transactional(propagation = Propagation.NOT_SUPPORTED)
@Requires(Capability.CUSTOMER_VIEW)
public class TableEditService {
    /** Cells of other records than the customer's in one block: each is a transaction of its own. */
    static final int MOST_OF_OTHERS = 500;

    private final CustomerService customers;
    private final Map<String, ColumnEditor> editors = new HashMap<>();

    TableEditService(CustomerService customers, List<ColumnEditor> editors) {
        this.customers = customers;
        editors.forEach(editor -> editor.columns().forEach(column -> this.editors.put(column, editor)));
    }

    /** As {@link CustomerService#change}; a change names a column of the table as its field. */
    public List<ChangeOutcome> change(List<FieldChange> changes) {
        return apply(changes, Purpose.CHANGE);
    }

    /** What {@link #change} would answer, without changing anything. */
    public List<ChangeOutcome> check(List<FieldChange> changes) {
        return apply(changes, Purpose.CHECK);
    }

    /** As {@link #change}, back to what was there before. */
    public List<ChangeOutcome> takeBack(List<FieldChange> changes) {
        return apply(changes, Purpose.TAKE_BACK);
    }

    private List<ChangeOutcome> apply(List<FieldChange> changes, Purpose purpose) {
        List<FieldChange> ofCustomers = new ArrayList<>();
        Map<ColumnEditor, List<FieldChange>> ofOthers = new HashMap<>();
        for (FieldChange change : changes) {
            ColumnEditor editor = editors.get(change.field());
            (editor == null ? ofCustomers : ofOthers.computeIfAbsent(editor, e -> new ArrayList<>())).add(change);
        }
        Map<FieldChange, ChangeOutcome> outcomes = new IdentityHashMap<>();
        if (!ofCustomers.isEmpty())
            put(
                    outcomes,
                    ofCustomers,
                    purpose == Purpose.CHECK ? customers.check(ofCustomers) : customers.change(ofCustomers));
        ofOthers.forEach((editor, theirs) -> put(outcomes, theirs, edited(editor, theirs, purpose)));
        return changes.stream().map(outcomes::get).toList();
    }

    private static List<ChangeOutcome> edited(ColumnEditor editor, List<FieldChange> changes, Purpose purpose) {
        if (changes.size() <= MOST_OF_OTHERS) return editor.edit(changes, purpose);
        ChangeOutcome tooMany = new ChangeOutcome.Refused(Message.of("table.cells.tooMany", MOST_OF_OTHERS));
        return Collections.nCopies(changes.size(), tooMany);
    }

    private static void put(
            Map<FieldChange, ChangeOutcome> outcomes, List<FieldChange> changes, List<ChangeOutcome> theirs) {
        for (int i = 0; i < changes.size(); i++) outcomes.put(changes.get(i), theirs.get(i));
    }
}
