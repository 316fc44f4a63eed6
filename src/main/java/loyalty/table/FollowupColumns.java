package loyalty.table;

import java.util.List;
import java.util.function.Supplier;
import loyalty.customer.Choice;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.identity.Capability;
import loyalty.identity.FieldGroup;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** When the customer was last spoken to, and what is to be done next; {@link NextFollowupEditor} takes what is typed here. */
@Component
@Order(8)
class FollowupColumns implements ColumnSource {
    static final String DUE = "nextFollowupOn";
    static final String ASSIGNEE = "nextFollowupAssignee";

    private static final TableColumn LAST_CONTACT = new TableColumn(
            "lastContactOn",
            ColumnGroup.FOLLOWUP,
            ColumnKind.DATE,
            FieldGroup.BASIC,
            "c.last_contact_on",
            "c.last_contact_at",
            true,
            null,
            null,
            List::of);

    private final CustomerField owner;

    FollowupColumns(CustomerFields fields) {
        this.owner = fields.find("owner").orElseThrow();
    }

    @Override
    public List<TableColumn> columns() {
        return List.of(
                LAST_CONTACT,
                editable(DUE, ColumnKind.DATE, "f.next_followup_on", Capability.FOLLOWUP_EDIT, List::of),
                editable(
                        ASSIGNEE,
                        ColumnKind.CHOICE,
                        "f.next_followup_assignee",
                        Capability.FOLLOWUP_ASSIGN,
                        owner::knownChoices),
                DerivedColumn.of(ColumnGroup.FOLLOWUP, "nextFollowup", ColumnKind.TEXT, "f.next_followup"));
    }

    private static TableColumn editable(
            String key, ColumnKind kind, String sql, Capability editing, Supplier<List<Choice>> choices) {
        return DerivedColumn.editable(ColumnGroup.FOLLOWUP, key, kind, sql, choices, editing);
    }
}
