package loyalty.customer;

/** What an admin-defined column holds. Choices and flags are kept as text: a code, or true and false. */
public enum CustomType {
    TEXT(FieldType.TEXT, "custom_text"),
    NUMBER(FieldType.NUMBER, "custom_number"),
    DATE(FieldType.DATE, "custom_date"),
    CHOICE(FieldType.CHOICE, "custom_text"),
    FLAG(FieldType.FLAG, "custom_text");

    private final FieldType fieldType;
    private final String array;

    CustomType(FieldType fieldType, String array) {
        this.fieldType = fieldType;
        this.array = array;
    }

    FieldType fieldType() {
        return fieldType;
    }

    /** The column of the customer table in which values of this type stand. */
    String array() {
        return array;
    }
}
