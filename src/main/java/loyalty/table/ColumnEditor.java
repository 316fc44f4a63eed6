package loyalty.table;

import java.util.List;
import loyalty.customer.ChangeOutcome;
import loyalty.customer.FieldChange;

/** Takes what is typed into the cells of columns that are filled from other records than the customer's own. */
interface ColumnEditor {

    /** The keys of its columns. */
    List<String> columns();

    /**
     * What became of each change, in their order; what is refused or in conflict leaves the rest alone.
     *
     * @param purpose whether to change anything, or only to say what would become of it
     */
    List<ChangeOutcome> edit(List<FieldChange> changes, Purpose purpose);

    /** What changes are meant for. */
    enum Purpose {
        CHECK,
        CHANGE,
        /** A change is undone: what was once there may come back, such as a day that is past by now. */
        TAKE_BACK
    }
}
