package loyalty.shared;

/** Which sign stands before the decimals: 1,234.50 or 1.234,50. A file is in one of them throughout. */
public enum DecimalMark {
    POINT,
    COMMA
}
