package loyalty.customer;

import java.util.function.Consumer;

/** A way to make an {@link Audience} where one is chosen; a bean of the module that knows how. */
public interface NewAudience {
    String titleKey();

    /** Asks for what it needs, in a dialog. */
    void make(Consumer<Audience.Choice> made);
}
