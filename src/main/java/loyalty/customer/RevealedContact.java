package loyalty.customer;

/**
 * Contact data in clear, for somebody who else sees it masked.
 *
 * @param name of the customer
 * @param phone canonical; empty where there is none
 * @param email empty where there is none
 */
public record RevealedContact(String name, String phone, String email) {}
