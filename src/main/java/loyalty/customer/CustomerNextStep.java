package loyalty.customer;

import com.vaadin.flow.component.Component;
import java.util.UUID;

/** What is to be done for a customer next, in the head of their page; supplied by the module that plans it. */
public interface CustomerNextStep {

    /**
     * Takes no room where there is nothing to say and nothing that the reader may do.
     *
     * @param changed runs after something was planned or done
     */
    Component of(UUID customerId, Runnable changed);
}
