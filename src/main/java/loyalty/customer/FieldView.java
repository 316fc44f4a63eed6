package loyalty.customer;

import loyalty.identity.Access;

/**
 * A field as the caller sees it.
 *
 * @param value the canonical value; masked when that is all the caller may see, empty when the field is hidden
 */
public record FieldView(String value, Access access) {}
