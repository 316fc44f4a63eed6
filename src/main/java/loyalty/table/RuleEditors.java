package loyalty.table;

/** Lets other modules' views edit and say the table's filters, in the words of the current user. */
public interface RuleEditors {
    /** One that knows every column the caller may filter by, except the sets of customers. */
    RuleEditor rule();

    /** "Type is VIP, and Total at least 1,000". */
    String say(TableFilter filter);
}
