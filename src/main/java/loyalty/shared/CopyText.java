package loyalty.shared;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/** Rows in the text format of PostgreSQL's COPY: values separated by tabs, a row a line, {@code \N} for nothing. */
final class CopyText {
    private static final HexFormat HEX = HexFormat.of();

    private final Connection connection;
    private final StringBuilder text = new StringBuilder();
    private boolean rowBegun;

    /** @param connection knows how to write arrays */
    CopyText(Connection connection) {
        this.connection = connection;
    }

    void value(@Nullable Object value, @Nullable String elementType) throws SQLException {
        if (rowBegun) text.append('\t');
        rowBegun = true;
        if (value == null) {
            text.append("\\N");
        } else if (value instanceof byte[] bytes) {
            HEX.formatHex(text.append("\\\\x"), bytes);
        } else if (elementType != null) {
            escaped(connection.createArrayOf(elementType, (Object[]) value).toString());
        } else {
            escaped(value.toString());
        }
    }

    void endRow() {
        text.append('\n');
        rowBegun = false;
    }

    private void escaped(String value) {
        for (int i = 0; i < value.length(); i++) {
            char c = value.charAt(i);
            switch (c) {
                case '\\' -> text.append("\\\\");
                case '\t' -> text.append("\\t");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                default -> text.append(c);
            }
        }
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
