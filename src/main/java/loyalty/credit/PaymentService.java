package loyalty.credit;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import loyalty.shared.Message;
import loyalty.shared.RefusedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Enters what customers paid, and what it settles. */
@Service
@Transactional
@Requires(Capability.CREDIT_EDIT)
public class PaymentService {
    private final PaymentBook book;
    private final PaymentStore payments;
    private final ReceivableStore receivables;
    private final CreditRules rules;
    private final CreditAccess access;
    private final Standings standings;
    private final CreditLog log;
    private final Permissions permissions;

    PaymentService(
            PaymentBook book,
            PaymentStore payments,
            ReceivableStore receivables,
            CreditRules rules,
            CreditAccess access,
            Standings standings,
            CreditLog log,
            Permissions permissions) {
        this.book = book;
        this.payments = payments;
        this.receivables = receivables;
        this.rules = rules;
        this.access = access;
        this.standings = standings;
        this.log = log;
        this.permissions = permissions;
    }

    /** What is wrong, by the name of the component; empty when it can be kept. */
    @Transactional(readOnly = true)
    public Map<String, Message> problems(PaymentData data) {
        Map<String, Message> problems = rules.problems(data);
        String number = HumanText.clean(data.number());
        if (payments.exists(number)) problems.put("number", Message.of("credit.number.taken", number));
        return problems;
    }

    /** What a payment of that day could settle, in the order in which it does when nobody says otherwise. */
    @Transactional(readOnly = true)
    public List<ReceivableSummary> open(UUID customerId, String currency, LocalDate day) {
        access.requireWrite(customerId);
        return receivables.open(customerId, currency).stream()
                .filter(receivable -> !receivable.issuedOn().isAfter(day))
                .toList();
    }

    /** Why the payment as a whole finds no debts, when nobody has said that the rest stays as credit. */
    @Transactional(readOnly = true)
    public Map<String, Message> unsettled(UUID customerId, PaymentData data) {
        access.requireWrite(customerId);
        List<ReceivableSummary> open = receivables.open(customerId, data.currency());
        BigDecimal rest = data.amount();
        for (ReceivableSummary debt : open)
            if (!debt.issuedOn().isAfter(data.paidOn())) rest = rest.subtract(debt.openAmount());
        if (data.keepRest() || rest.signum() <= 0) return Map.of();
        BigDecimal left = rest;
        return open.stream()
                .filter(debt -> debt.issuedOn().isAfter(data.paidOn()))
                .findFirst()
                .map(debt ->
                        Map.of("paidOn", Message.of("credit.payment.beforeInvoice", debt.number(), debt.issuedOn())))
                .orElseGet(() -> Map.of("amount", Message.of("credit.payment.moreThanDebt", left, data.currency())));
    }

    /** Settles the oldest debts first. */
    public UUID record(UUID customerId, PaymentData data) {
        access.requireWrite(customerId);
        standings.lock(customerId);
        List<ReceivableSummary> open = open(customerId, data.currency(), data.paidOn());
        return record(customerId, data, Settling.inOrder(data.amount(), open));
    }

    /** @param shares what it settles; refused as a whole when any of it is open no longer */
    public UUID record(UUID customerId, PaymentData data, List<SettlementShare> shares) {
        access.requireWrite(customerId);
        standings.lock(customerId);
        PaymentSummary written = write(customerId, data, shares);
        log.changed(customerId, "created", "payment", null, described(written));
        return written.id();
    }

    /** Without what follows from it; the caller holds the lock of the customer's standing. */
    PaymentSummary write(UUID customerId, PaymentData data, List<SettlementShare> shares) {
        CreditRules.refuse(rules.problems(data));
        BigDecimal rest = data.amount().subtract(Settling.sum(shares));
        if (rest.signum() < 0) throw new RefusedException("credit.settlement.moreThanPaid");
        if (rest.signum() > 0 && !data.keepRest())
            throw new RefusedException("credit.payment.moreThanDebt", rest, data.currency());
        UUID id = Ids.next();
        PaymentData kept = kept(data);
        book.write(id, customerId, kept);
        book.settle(current(id), shares, data.paidOn());
        return current(id);
    }

    /** Settles with what is left of a payment, the oldest debts first. */
    public void useCredit(UUID id) {
        UUID customer = current(id).customerId();
        access.requireWrite(customer);
        standings.lock(customer);
        PaymentSummary payment = current(id);
        List<ReceivableSummary> open = receivables.open(customer, payment.currency());
        List<SettlementShare> shares = Settling.inOrder(payment.unusedAmount(), open);
        if (shares.isEmpty()) throw new RefusedException("credit.payment.nothingToSettle");
        book.settle(payment, shares, rules.today());
        String settled = Settling.sum(shares).toPlainString();
        log.changed(customer, "changed", "payment", described(payment), payment.number() + " · " + settled);
    }

    /** The debts it settled are open again; the payment stays in the books, with the reason. */
    public void reverse(UUID id, String why) {
        UUID customer = current(id).customerId();
        access.requireWrite(customer);
        String reason = rules.reason(why);
        standings.lock(customer);
        PaymentSummary payment = current(id);
        if (payment.reversedOn() != null) throw new RefusedException("credit.payment.reversedAlready");
        book.reverse(payment, rules.today(), reason);
        log.changed(customer, "reversed", "payment", described(payment), reason);
    }

    /** One that the caller has entered by mistake: as if it had never been, and noted. */
    void takeBack(UUID id) {
        UUID customer = current(id).customerId();
        access.requireWrite(customer);
        standings.lock(customer);
        PaymentSummary payment = current(id);
        if (payment.reversedOn() != null) throw new RefusedException("credit.payment.reversedAlready");
        if (!payments.isEnteredBy(id, permissions.user().id())) throw new RefusedException("credit.payment.notYours");
        book.forget(payment);
        log.changed(customer, "removed", "payment", described(payment), null);
    }

    private PaymentSummary current(UUID id) {
        return payments.find(id).orElseThrow(() -> new RefusedException("credit.payment.gone"));
    }

    private static PaymentData kept(PaymentData data) {
        return new PaymentData(
                HumanText.clean(data.number()),
                data.paidOn(),
                data.amount(),
                data.currency(),
                data.method(),
                CreditRules.note(data.note()),
                data.keepRest());
    }

    static String described(PaymentSummary payment) {
        return "%s · %s · %s %s"
                .formatted(payment.number(), payment.paidOn(), payment.amount().toPlainString(), payment.currency());
    }
}
