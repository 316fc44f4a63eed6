package loyalty.customer;

import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import loyalty.customer.NewCustomer.Registered;
import org.springframework.stereotype.Component;

/** Customers for tests of any module: to be autowired. */
@Component
public class CustomerFixture {
    private static final AtomicInteger COUNT = new AtomicInteger();

    private final CustomerService customers;

    CustomerFixture(CustomerService customers) {
        this.customers = customers;
    }

    /** A new customer, whose owner is whoever is signed in. */
    public UUID customer(String name) {
        String email = "customer%d@records.example".formatted(COUNT.incrementAndGet());
        return ((Registered) customers.register(Map.of("name", name, "email", email))).id();
    }

    /** A new customer of whoever is signed in, who can be called. */
    public UUID withPhone(String name) {
        String phone = "+861380013%04d".formatted(COUNT.incrementAndGet());
        return ((Registered) customers.register(Map.of("name", name, "phone", phone))).id();
    }
}
