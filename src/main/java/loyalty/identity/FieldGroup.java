package loyalty.identity;

/** Fields that share a permission. CONTACT: phone, e-mail and address. */
public enum FieldGroup {
    BASIC,
    CONTACT,
    CREDIT,
    NOTES
}
