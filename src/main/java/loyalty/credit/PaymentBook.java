package loyalty.credit;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Component;

/** Keeps payments, and what is open in step with them. The caller holds the lock of the customer's standing. */
@Component
class PaymentBook {
    private final PaymentStore payments;
    private final ReceivableStore receivables;
    private final Permissions permissions;
    private final Clock clock;

    PaymentBook(PaymentStore payments, ReceivableStore receivables, Permissions permissions, Clock clock) {
        this.payments = payments;
        this.receivables = receivables;
        this.permissions = permissions;
        this.clock = clock;
    }

    void write(UUID id, UUID customerId, PaymentData data) {
        payments.insert(id, customerId, data, permissions.user().id(), clock.instant());
    }

    void settle(PaymentSummary payment, List<SettlementShare> shares, LocalDate day) {
        Set<UUID> settled = new HashSet<>();
        BigDecimal unused = payment.unusedAmount();
        for (SettlementShare share : shares) {
            if (!settled.add(share.receivableId())) throw new RefusedException("credit.settlement.twice");
            check(payment, share, day);
            payments.settle(payment.id(), share, day);
            receivables.pay(share.receivableId(), share.amount());
            unused = unused.subtract(share.amount());
        }
        if (unused.signum() < 0) throw new RefusedException("credit.settlement.moreThanPaid");
        payments.use(payment.id(), payment.unusedAmount().subtract(unused));
    }

    void reverse(PaymentSummary payment, LocalDate day, String reason) {
        for (SettlementShare share : payments.shares(payment.id()))
            receivables.pay(share.receivableId(), share.amount().negate());
        payments.use(payment.id(), payment.unusedAmount());
        payments.reverse(payment.id(), day, reason, permissions.user().id(), clock.instant());
    }

    /** As if it had never been entered, and what it settled is open again. */
    void forget(PaymentSummary payment) {
        for (SettlementShare share : payments.shares(payment.id()))
            receivables.pay(share.receivableId(), share.amount().negate());
        payments.delete(payment.id());
    }

    /** Another customer's debt is as if it did not exist. */
    private void check(PaymentSummary payment, SettlementShare share, LocalDate day) {
        ReceivableSummary receivable = receivables
                .locked(share.receivableId())
                .filter(found -> found.customerId().equals(payment.customerId()))
                .orElseThrow(() -> new RefusedException("credit.receivable.gone"));
        if (!receivable.currency().equals(payment.currency()))
            throw new RefusedException("credit.settlement.otherCurrency", receivable.number(), receivable.currency());
        if (receivable.issuedOn().isAfter(day))
            throw new RefusedException("credit.payment.beforeInvoice", receivable.number(), receivable.issuedOn());
        if (share.amount().signum() <= 0) throw new RefusedException("credit.amount.notPositive");
        if (share.amount().compareTo(receivable.openAmount()) > 0)
            throw new RefusedException(
                    "credit.settlement.moreThanOpen",
                    receivable.number(),
                    receivable.openAmount(),
                    receivable.currency());
    }
}
