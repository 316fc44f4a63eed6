package loyalty.customer;

import java.util.List;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Reads who is to be erased or to get a copy, contact data in clear: it is about themselves. */
@Service
@Requires(Capability.PERSONAL_DATA)
@Transactional(propagation = Propagation.MANDATORY)
public class ErasedCustomers {
    private final CustomerRepository customers;
    private final CustomerAccess access;
    private final ContactVault vault;

    ErasedCustomers(CustomerRepository customers, CustomerAccess access, ContactVault vault) {
        this.customers = customers;
        this.access = access;
        this.vault = vault;
    }

    /** @throws RefusedException alike whether they are out of reach, do not exist, or have been erased */
    public ErasedCustomer reachable(UUID customerId) {
        access.require(customerId, Capability.PERSONAL_DATA);
        return read(customers.findById(customerId).orElseThrow(ErasedCustomers::gone));
    }

    /** As {@link #reachable}, and nobody else changes them until the transaction ends. */
    public ErasedCustomer locked(UUID customerId) {
        access.require(customerId, Capability.PERSONAL_DATA);
        return read(customers.lock(List.of(customerId)).stream().findFirst().orElseThrow(ErasedCustomers::gone));
    }

    private ErasedCustomer read(Customer customer) {
        if (customer.erasedAt != null) throw gone();
        return new ErasedCustomer(
                customer.id,
                customer.number,
                customer.name,
                vault.open(ContactVault.PHONE, customer.id, customer.phone),
                vault.open(ContactVault.EMAIL, customer.id, customer.email));
    }

    private static RefusedException gone() {
        return new RefusedException("customer.notFound");
    }
}
