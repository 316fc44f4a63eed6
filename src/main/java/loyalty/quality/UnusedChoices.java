package loyalty.quality;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import loyalty.customer.Choice;
import loyalty.customer.CustomerField;
import loyalty.customer.CustomerFields;
import loyalty.customer.FieldType;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Choices that no customer has; of a column that nobody fills there is more to say than that. */
@Component
@Order(3)
class UnusedChoices implements ReviewQuestion {
    private final CustomerFields fields;
    private final JdbcClient jdbc;

    UnusedChoices(CustomerFields fields, JdbcClient jdbc) {
        this.fields = fields;
        this.jdbc = jdbc;
    }

    @Override
    public List<ReviewFinding> ask(long customers) {
        return fields.all().stream()
                .filter(field -> field.type() == FieldType.CHOICE)
                .filter(field -> field.isCustom() || ChoiceLists.of(field.key()).isPresent())
                .flatMap(field -> unused(field).map(choice -> ReviewFinding.unused(field.key(), choice, customers)))
                .toList();
    }

    private Stream<Choice> unused(CustomerField field) {
        Set<String> used = jdbc.sql(
                        "select distinct %1$s from customer c where %1$s is not null".formatted(field.sql("c")))
                .query(String.class)
                .set();
        return used.isEmpty()
                ? Stream.empty()
                : field.choices().stream().filter(choice -> !used.contains(choice.code()));
    }
}
