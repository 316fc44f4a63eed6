package loyalty.customer;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * Gives out customer numbers: prefix and a running figure. Taken in a transaction of its own, so that nobody waits for
 * another's; a number is lost when the customer is not saved after all.
 */
@Component
class CustomerNumbers {
    private final JdbcClient jdbc;

    CustomerNumbers(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Numbers that no customer has. */
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public List<String> take(int count) {
        Series series = jdbc.sql(
                        "select prefix, digits, next_value from number_series where name = 'customer' for update")
                .query(Series.class)
                .single();
        List<String> free = new ArrayList<>(count);
        long next = series.nextValue();
        while (free.size() < count) {
            List<String> candidates = series.numbers(next, count - free.size());
            next += candidates.size();
            Set<String> taken = taken(candidates);
            candidates.stream().filter(number -> !taken.contains(number)).forEach(free::add);
        }
        jdbc.sql("update number_series set next_value = :next where name = 'customer'")
                .param("next", next)
                .update();
        return free;
    }

    private Set<String> taken(List<String> numbers) {
        return new HashSet<>(jdbc.sql("select number from customer where number in (:numbers)")
                .param("numbers", numbers)
                .query(String.class)
                .list());
    }

    private record Series(String prefix, int digits, long nextValue) {
        List<String> numbers(long from, int count) {
            List<String> numbers = new ArrayList<>(count);
            for (int i = 0; i < count; i++) numbers.add(prefix + ("%0" + digits + "d").formatted(from + i));
            return numbers;
        }
    }
}
