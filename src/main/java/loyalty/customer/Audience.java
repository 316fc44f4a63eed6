package loyalty.customer;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import loyalty.shared.SqlCondition;

/** Named sets of customers, supplied by the modules that know them: views of the table, segments. */
public interface Audience {

    /**
     * One of the sets.
     *
     * @param code names it among all audiences
     */
    record Choice(String code, String name) {}

    /** Those that the caller may use. */
    List<Choice> choices(Locale locale);

    /**
     * A condition on the customer table as {@code c}, which may ask other tables too; without the caller's scope.
     *
     * @return empty where this audience has no such set for the caller
     */
    Optional<SqlCondition> customers(String code);
}
