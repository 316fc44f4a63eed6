package loyalty.customer;

import java.util.UUID;

/** What tells a customer from others of that name. */
public record FoundCustomer(UUID id, String number, String name, String company) {}
