package loyalty.customer;

/**
 * What tells which customer a line of a file is about, as it was typed; what is empty does not count. The number
 * decides, then the phone, then the e-mail.
 */
public record CustomerKey(String number, String phone, String email) {}
