package loyalty.exchange.reading;

/**
 * How a file is to be read.
 *
 * @param charset the name of the encoding of a text file, such as UTF-8 or GB18030
 * @param separator what stands between the values of a text file; {@link #BLANKS} stands for one or more blanks
 */
public record FileFormat(Kind kind, String charset, char separator) {
    public static final char BLANKS = ' ';
    public static final FileFormat WORKBOOK = new FileFormat(Kind.XLSX, "UTF-8", ',');

    public enum Kind {
        TEXT,
        XLSX
    }

    public static FileFormat text(String charset, char separator) {
        return new FileFormat(Kind.TEXT, charset, separator);
    }
}
