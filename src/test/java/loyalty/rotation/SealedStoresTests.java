package loyalty.rotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import loyalty.OnH2;
import loyalty.keys.SealedStore;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What is encrypted anywhere is made anew when the keys change: nobody forgets to say where. */
@OnH2
class SealedStoresTests {
    private static final Path SOURCES = Path.of("src", "main", "java");
    /** Binary columns that nothing is encrypted in. */
    private static final List<String> CLEAR = List.of(
            "scheduled_tasks.task_data",
            "customer.phone_index",
            "customer.phone_tail_index",
            "customer.email_index",
            "customer_before_merge.phone_index",
            "customer_before_merge.phone_tail_index",
            "customer_before_merge.email_index",
            "undeliverable_address.email_index");
    /** Rows copied with their values: sealed as those of the customer. */
    private static final String COPIES = "customer_before_merge.";

    @Autowired
    List<SealedStore> stores;

    @Autowired
    JdbcClient jdbc;

    @Test
    void everyBinaryColumnIsRenewedOrKnownToBeClear() {
        List<String> binary = jdbc.sql("""
                        select table_name || '.' || column_name from information_schema.columns
                        where table_schema = 'public' and data_type = 'BINARY VARYING'
                        """).query(String.class).list();
        assertThat(binary)
                .filteredOn(column -> !CLEAR.contains(column))
                .allMatch(column -> renewed().contains(column.replace(COPIES, "customer.")));
    }

    @Test
    void everyClassThatEncryptsNamesColumnsThatAreRenewed() throws IOException {
        assertThat(encrypting().stream().flatMap(SealedStoresTests::columns))
                .isNotEmpty()
                .allMatch(column -> renewed().contains(column));
    }

    private Set<String> renewed() {
        return stores.stream().flatMap(store -> store.columns().stream()).collect(Collectors.toSet());
    }

    private static List<Class<?>> encrypting() throws IOException {
        try (Stream<Path> sources = Files.walk(SOURCES)) {
            return sources.filter(source -> source.toString().endsWith(".java"))
                    .filter(source -> !source.startsWith(SOURCES.resolve(Path.of("loyalty", "keys"))))
                    .filter(source -> read(source).matches("(?s).*cipher\\s*\\.encrypt.*"))
                    .<Class<?>>map(SealedStoresTests::named)
                    .toList();
        }
    }

    private static String read(Path source) {
        try {
            return Files.readString(source);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Class<?> named(Path source) {
        String name = SOURCES.relativize(source).toString().replace(".java", "").replace(File.separatorChar, '.');
        try {
            return Class.forName(name);
        } catch (ClassNotFoundException e) {
            throw new AssertionError(e);
        }
    }

    private static Stream<String> columns(Class<?> each) {
        return Arrays.stream(each.getDeclaredFields())
                .filter(field -> Modifier.isStatic(field.getModifiers()) && field.getType() == String.class)
                .filter(field -> !field.getName().endsWith("INDEX"))
                .map(SealedStoresTests::value)
                .filter(value -> value.matches("[a-z_]+\\.[a-z_]+"));
    }

    private static String value(Field field) {
        try {
            field.setAccessible(true);
            return String.valueOf(field.get(null));
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }
}
