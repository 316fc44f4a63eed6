package loyalty.customer;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * How much of a record is filled: the weights of the filled parts over those of all, in percent (metrics.md). A way to
 * reach the customer weighs 4, the name and what an administrator requires 3, what service needs daily 2, the rest 1.
 */
record Completeness(List<Part> parts) {
    private static final int REACHABLE = 4;
    private static final int REQUIRED = 3;
    private static final int DAILY = 2;
    private static final int USEFUL = 1;

    private static final List<Part> SHIPPED = List.of(
            new Part("phone", REACHABLE, Customer::reachable, "{c}.phone is not null or {c}.email is not null"),
            new Part("name", REQUIRED, c -> !c.name.isEmpty(), "{c}.name <> ''"),
            part("type", DAILY, c -> c.type, "type_code"),
            part("owner", DAILY, c -> c.ownerId, "owner_id"),
            part("source", DAILY, c -> c.source, "source_code"),
            part("gender", USEFUL, c -> c.gender, "gender"),
            part("birthDate", USEFUL, c -> c.birthDate, "birth_date"),
            part("company", USEFUL, c -> c.company, "company"),
            part("jobTitle", USEFUL, c -> c.jobTitle, "job_title"),
            part("address", USEFUL, c -> c.address, "address"),
            part("channel", USEFUL, c -> c.channel, "channel_code"),
            part("need", USEFUL, c -> c.need, "need_code"),
            part("consent", USEFUL, c -> c.consent, "consent"));

    /** @param custom the fields of the active custom columns, of which the required ones count */
    static Completeness with(List<CustomerField> custom) {
        Stream<Part> required = custom.stream()
                .filter(CustomerField::required)
                .map(f -> new Part(f.key(), REQUIRED, c -> !f.get(c).isEmpty(), f.sql("{c}") + " is not null"));
        return new Completeness(Stream.concat(SHIPPED.stream(), required).toList());
    }

    /** 0–100 percent. */
    int of(Customer customer) {
        int filled = parts.stream()
                .filter(part -> part.filled.test(customer))
                .mapToInt(Part::weight)
                .sum();
        return (200 * filled + total()) / (2 * total());
    }

    /** The keys of the fields that are not filled, the weightiest first. */
    List<String> missing(Customer customer) {
        return parts.stream()
                .filter(part -> !part.filled.test(customer))
                .sorted(Comparator.comparingInt(Part::weight).reversed())
                .map(Part::field)
                .toList();
    }

    /** As {@link #of}, for the database. */
    String sql(String alias) {
        String filled = parts.stream()
                .map(part -> "case when %s then %d else 0 end".formatted(part.filledSql(alias), part.weight))
                .collect(Collectors.joining(" + "));
        return "(200 * (%s) + %d) / %d".formatted(filled, total(), 2 * total());
    }

    private int total() {
        return parts.stream().mapToInt(Part::weight).sum();
    }

    private static Part part(String field, int weight, Function<Customer, @Nullable Object> get, String column) {
        return new Part(field, weight, c -> Objects.nonNull(get.apply(c)), "{c}." + column + " is not null");
    }

    /** @param field the key of the field, of several the first */
    private record Part(String field, int weight, Predicate<Customer> filled, String sql) {
        String filledSql(String alias) {
            return sql.replace("{c}", alias);
        }
    }
}
