package loyalty.customer;

/** A custom column became required, is no longer, or was retired while it was. */
record RequiredColumnsChanged() {}
