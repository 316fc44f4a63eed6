package loyalty.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Columns that hardly anyone fills: they had better not be demanded, or not stand in everybody's way. */
@Component
@Order(1)
class RarelyFilled implements ReviewQuestion {
    /** Of a hundred customers. */
    private static final int RARELY = 5;
    /** By what customers are known and reached: there is no table without them. */
    private static final Set<String> NEEDED = Set.of("number", "name", "phone", "email");

    private final CustomerFields fields;
    private final JdbcClient jdbc;

    RarelyFilled(CustomerFields fields, JdbcClient jdbc) {
        this.fields = fields;
        this.jdbc = jdbc;
    }

    @Override
    public List<ReviewFinding> ask(long customers) {
        List<CustomerField> asked = fields.all().stream()
                .filter(field -> !NEEDED.contains(field.key()))
                .filter(field -> field.required() || !field.isHiddenAtFirst())
                .toList();
        List<Long> filled = filled(asked);
        List<ReviewFinding> found = new ArrayList<>();
        for (int i = 0; i < asked.size(); i++)
            if (100 * filled.get(i) < RARELY * customers)
                found.add(ReviewFinding.rarelyFilled(
                        asked.get(i).key(), filled.get(i), customers, proposal(asked.get(i))));
        return found;
    }

    /** Of all columns in one go. */
    private List<Long> filled(List<CustomerField> asked) {
        String counts =
                asked.stream().map(field -> "count(" + field.sql("c") + ")").collect(Collectors.joining(", "));
        return jdbc.sql("select " + counts + " from customer c")
                .query((row, number) -> {
                    List<Long> filled = new ArrayList<>();
                    for (int i = 1; i <= asked.size(); i++) filled.add(row.getLong(i));
                    return filled;
                })
                .single();
    }

    private static ReviewProposal proposal(CustomerField field) {
        return field.required() ? ReviewProposal.MAKE_OPTIONAL : ReviewProposal.HIDE;
    }
}
