package loyalty.demo;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** Everything that is made up about one customer. */
record DemoCustomer(
        DemoPerson person,
        LocalDate acquiredOn,
        List<DemoPurchase> purchases,
        List<DemoScore> scores,
        List<DemoFeedback> feedback) {
    private static final BigDecimal MUCH = BigDecimal.valueOf(5_000);
    private static final BigDecimal SOME = BigDecimal.valueOf(1_000);

    String type() {
        if (purchases.isEmpty()) return "POTENTIAL";
        if (spent().compareTo(MUCH.add(MUCH)) >= 0) return "VIP";
        return spent().compareTo(MUCH) >= 0 && !person.company().isEmpty() ? "KEY" : "REGULAR";
    }

    String valueBand() {
        if (purchases.isEmpty()) return "";
        if (spent().compareTo(MUCH) >= 0) return "HIGH";
        return spent().compareTo(SOME) >= 0 ? "MIDDLE" : "LOW";
    }

    private BigDecimal spent() {
        return purchases.stream().map(DemoPurchase::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
