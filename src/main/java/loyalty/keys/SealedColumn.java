package loyalty.keys;

import java.util.Base64;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * A column of encrypted values.
 *
 * @param column in the table
 * @param name as the cipher knows it; that of another table where rows are copied with their values
 * @param form how the column holds them
 * @param indexes the columns by which its values are found, and what is in them for a value
 */
public record SealedColumn(String column, String name, Form form, Map<String, Function<String, byte[]>> indexes) {

    public enum Form {
        BYTES,
        BASE64;

        byte[] read(Object stored) {
            return this == BYTES ? (byte[]) stored : Base64.getDecoder().decode((String) stored);
        }

        Object write(byte[] sealed) {
            return this == BYTES ? sealed : Base64.getEncoder().encodeToString(sealed);
        }
    }

    public static SealedColumn of(String column, String name) {
        return new SealedColumn(column, name, Form.BYTES, Map.of());
    }

    public SealedColumn in(Form form) {
        return new SealedColumn(column, name, form, indexes);
    }

    public SealedColumn foundBy(Map<String, Function<String, byte[]>> indexes) {
        return new SealedColumn(column, name, form, indexes);
    }

    Stream<String> read() {
        return Stream.concat(Stream.of(column), indexes.keySet().stream());
    }
}
