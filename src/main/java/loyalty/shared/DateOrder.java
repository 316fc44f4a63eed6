package loyalty.shared;

/** In which order a file or a country writes a date in figures. It decides only where the text itself does not. */
public enum DateOrder {
    YMD,
    DMY,
    MDY
}
