package loyalty.insight;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The cells of the RFM map by the definition: everybody compared with everybody, line by line. */
class CountedRanks {
    private record Buyer(LocalDate last, int days, BigDecimal amount) {}

    private final Map<UUID, Set<LocalDate>> days = new HashMap<>();
    private final Map<UUID, BigDecimal> amounts = new HashMap<>();

    CountedRanks(JdbcClient jdbc, LocalDate today) {
        jdbc.sql("select customer_id, purchased_on, amount from purchase").query(row -> {
            UUID customer = row.getObject("customer_id", UUID.class);
            LocalDate day = row.getObject("purchased_on", LocalDate.class);
            BigDecimal amount = row.getBigDecimal("amount");
            if (day.isAfter(today) || !day.isAfter(today.minusDays(365))) return;
            amounts.merge(customer, amount, BigDecimal::add);
            if (amount.signum() > 0)
                days.computeIfAbsent(customer, c -> new HashSet<>()).add(day);
        });
    }

    Map<UUID, String> cells() {
        Map<UUID, Buyer> buyers = new HashMap<>();
        days.forEach((customer, on) -> buyers.put(
                customer,
                new Buyer(
                        on.stream().max(LocalDate::compareTo).orElseThrow(),
                        on.size(),
                        amounts.getOrDefault(customer, BigDecimal.ZERO))));
        List<Buyer> all = new ArrayList<>(buyers.values());
        Map<UUID, String> cells = new HashMap<>();
        buyers.forEach((customer, buyer) -> cells.put(
                customer,
                "" + fifth(all, other -> other.last().isBefore(buyer.last()))
                        + fifth(all, other -> other.days() < buyer.days())
                        + fifth(all, other -> other.amount().compareTo(buyer.amount()) < 0)));
        return cells;
    }

    private static long fifth(List<Buyer> all, Predicate<Buyer> worse) {
        return 1 + 5 * all.stream().filter(worse).count() / all.size();
    }
}
