package loyalty.customer;

/**
 * What a module does when a customer is erased, beyond what {@link loyalty.shared.PersonalTable} says of its tables:
 * calling off what is planned for them, removing files. A bean of that module.
 */
@FunctionalInterface
public interface CustomerErasing {

    /**
     * In the running transaction, before tables are cleared.
     *
     * @return what is left to do once that has succeeded: files to remove
     */
    Runnable erase(ErasedCustomer customer);
}
