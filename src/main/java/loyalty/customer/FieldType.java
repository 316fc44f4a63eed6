package loyalty.customer;

/** What kind of value a field holds; decides how it is read, edited and shown. */
public enum FieldType {
    TEXT,
    LONG_TEXT,
    NUMBER,
    DATE,
    CHOICE,
    FLAG,
    PHONE,
    EMAIL,
    TAGS
}
