package loyalty.campaign;

import java.util.Map;
import loyalty.consent.ConsentPurpose;
import loyalty.shared.SqlCondition;

/**
 * Whom somebody may ask: of their customers those who have not withdrawn from it.
 *
 * @param customers on the customer as {@code c}
 * @param numbers likewise: whose telephone number they may see; it takes one to ask by telephone
 */
public record CallReach(SqlCondition customers, SqlCondition numbers) {
    private static final SqlCondition IN_PERSON = new SqlCondition("g.channels like '%IN_PERSON%'", Map.of());
    private static final SqlCondition HAS_NUMBER = new SqlCondition("c.phone_index is not null", Map.of());

    SqlCondition condition() {
        return customers
                .and(ConsentPurpose.SURVEY.allowed())
                .and(IN_PERSON.or(HAS_NUMBER.and(numbers).and(ConsentPurpose.CALL.allowed())));
    }

    String sql() {
        return condition().sql();
    }

    Map<String, ?> params() {
        return condition().params();
    }
}
