package loyalty.customer;

import java.util.Map;
import loyalty.shared.Message;

/** A row that has been read as a customer: not stored yet, and perhaps with something wrong in it. */
public final class CustomerDraft {
    private final Map<String, String> typed;
    private final Customer customer;
    private final Map<String, Message> problems;

    CustomerDraft(Map<String, String> typed, Customer customer, Map<String, Message> problems) {
        this.typed = typed;
        this.customer = customer;
        this.problems = problems;
    }

    /** Texts by field key, as they were typed. */
    Map<String, String> typed() {
        return typed;
    }

    Customer customer() {
        return customer;
    }

    /** What is wrong by field; empty when all is well. */
    public Map<String, Message> problems() {
        return problems;
    }
}
