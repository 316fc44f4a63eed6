package loyalty.customer;

import java.util.UUID;

/** A view of one customer: what is begun anywhere while it is open is about them. */
public interface CustomerPage {
    UUID customerId();

    /** Something was recorded about them. */
    void reread();
}
