package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import loyalty.shared.SqlCondition;

/** Puts together what is open in each currency; amounts of several currencies are never added up. */
final class Ageings {
    private Ageings() {}

    /** By the codes of their currencies; of customers {@code c} that the condition lets through. */
    static List<Ageing> of(ReceivableStore receivables, SqlCondition customers, LocalDate today) {
        Map<String, BigDecimal> invoiced = new TreeMap<>();
        receivables
                .invoiced(customers, today.minusDays(Ageing.DAYS))
                .forEach(each -> invoiced.put(each.currency(), each.amount()));
        Map<String, Map<AgeBand, BigDecimal>> open = new TreeMap<>();
        invoiced.keySet().forEach(currency -> open.put(currency, new EnumMap<>(AgeBand.class)));
        receivables
                .aged(customers, today)
                .forEach(each -> open.computeIfAbsent(each.currency(), currency -> new EnumMap<>(AgeBand.class))
                        .put(each.band(), each.amount()));
        List<Ageing> ageings = new ArrayList<>();
        open.forEach((currency, bands) ->
                ageings.add(new Ageing(currency, bands, invoiced.getOrDefault(currency, BigDecimal.ZERO))));
        return ageings;
    }
}
