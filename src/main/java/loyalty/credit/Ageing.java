package loyalty.credit;

import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.Map;

/**
 * What is open in one currency, by how long it has been due.
 *
 * @param invoiced in the last 365 days
 */
public record Ageing(String currency, Map<AgeBand, BigDecimal> open, BigDecimal invoiced) {
    public static final int DAYS = 365;

    public Ageing {
        Map<AgeBand, BigDecimal> all = new EnumMap<>(AgeBand.class);
        for (AgeBand band : AgeBand.values()) all.put(band, open.getOrDefault(band, BigDecimal.ZERO));
        open = Map.copyOf(all);
    }

    public BigDecimal in(AgeBand band) {
        return open.getOrDefault(band, BigDecimal.ZERO);
    }

    public BigDecimal total() {
        return open.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    public BigDecimal arrears() {
        return total().subtract(in(AgeBand.NOT_DUE));
    }

    /** Days sales outstanding: how many days of the last year's invoices are open; NaN where nothing was invoiced. */
    public double daysSalesOutstanding() {
        if (invoiced.signum() == 0) return Double.NaN;
        return total().doubleValue() / invoiced.doubleValue() * DAYS;
    }
}
