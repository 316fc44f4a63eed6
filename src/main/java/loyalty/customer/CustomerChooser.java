package loyalty.customer;

import java.util.UUID;
import java.util.function.Consumer;

/** Asks the user which customer they mean, by a search like that of the top bar. */
public interface CustomerChooser {

    /** @param then runs in the user's page once they have chosen; not at all if they don't */
    void choose(Consumer<UUID> then);
}
