package loyalty.customer;

/**
 * A field in which two customers differ.
 *
 * @param proposed what is chosen unless somebody chooses otherwise
 * @param joinable whether the merged customer can have both values
 */
public record MergeField(
        CustomerField field, FieldView survivor, FieldView absorbed, MergePick proposed, boolean joinable) {}
