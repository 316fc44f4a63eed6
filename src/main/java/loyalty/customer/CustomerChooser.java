package loyalty.customer;

import java.util.UUID;
import java.util.function.Consumer;
import loyalty.identity.Capability;

/** Asks the user which customer they mean, by a search like that of the top bar. */
public interface CustomerChooser {

    /**
     * @param capability what the user is to have for whom they choose
     * @param then runs in the user's page once they have chosen; not at all if they don't
     */
    void choose(Capability capability, Consumer<UUID> then);

    /** Of those they may see. */
    default void choose(Consumer<UUID> then) {
        choose(Capability.CUSTOMER_VIEW, then);
    }
}
