package loyalty.exchange;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Stream;
import loyalty.customer.CustomerErasing;
import loyalty.customer.ErasedCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files of rejected rows that an erased customer is in; they can be fetched no more. */
@Component
class RejectedErasing implements CustomerErasing {
    private static final int NATIONAL = 8;

    private final JdbcClient jdbc;
    private final PrivateFiles files;

    RejectedErasing(JdbcClient jdbc, PrivateFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public Runnable erase(ErasedCustomer customer) {
        List<UUID> imports =
                jdbc.sql("select id from import_run").query(UUID.class).list();
        return () -> imports.forEach(id -> {
            for (String file : List.of(ImportFile.REJECTED, ImportFile.PROBLEMS))
                if (mentions(id, file, customer)) files.remove(id, file);
        });
    }

    private boolean mentions(UUID importId, String file, ErasedCustomer customer) {
        Path path = files.path(importId, file);
        if (!Files.exists(path)) return false;
        try (Stream<String> lines = Files.lines(path, StandardCharsets.UTF_8)) {
            return lines.anyMatch(line -> mentions(line, customer));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean mentions(String line, ErasedCustomer customer) {
        String lower = line.toLowerCase(Locale.ROOT);
        return Stream.of(customer.name(), customer.number(), customer.email())
                        .filter(word -> !word.isEmpty())
                        .anyMatch(word -> lower.contains(word.toLowerCase(Locale.ROOT)))
                || !customer.phone().isEmpty() && digits(line).contains(end(digits(customer.phone())));
    }

    /** However the number is written before these. */
    private static String end(String digits) {
        return digits.substring(Math.max(0, digits.length() - NATIONAL));
    }

    private static String digits(String text) {
        return text.replaceAll("\\D", "");
    }
}
