package loyalty.credit;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/** In which order an amount settles what is open, when nobody says otherwise. */
final class Settling {
    private Settling() {}

    /** @param open the one to settle first at the head */
    static List<SettlementShare> inOrder(BigDecimal amount, List<ReceivableSummary> open) {
        List<SettlementShare> shares = new ArrayList<>();
        BigDecimal rest = amount;
        for (ReceivableSummary receivable : open) {
            BigDecimal share = rest.min(receivable.openAmount());
            if (share.signum() <= 0) continue;
            shares.add(new SettlementShare(receivable.id(), share));
            rest = rest.subtract(share);
        }
        return shares;
    }

    static BigDecimal sum(List<SettlementShare> shares) {
        return shares.stream().map(SettlementShare::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
