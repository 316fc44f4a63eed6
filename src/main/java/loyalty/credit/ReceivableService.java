package loyalty.credit;

import java.time.Clock;
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

/** Enters what customers were invoiced. */
@Service
@Transactional
@Requires(Capability.CREDIT_EDIT)
public class ReceivableService {
    private final ReceivableStore receivables;
    private final CreditRules rules;
    private final CreditAccess access;
    private final CreditLog log;
    private final Permissions permissions;
    private final Clock clock;

    ReceivableService(
            ReceivableStore receivables,
            CreditRules rules,
            CreditAccess access,
            CreditLog log,
            Permissions permissions,
            Clock clock) {
        this.receivables = receivables;
        this.rules = rules;
        this.access = access;
        this.log = log;
        this.permissions = permissions;
        this.clock = clock;
    }

    /** What is wrong, by the name of the component; empty when it can be kept. */
    @Transactional(readOnly = true)
    public Map<String, Message> problems(ReceivableData data) {
        Map<String, Message> problems = rules.problems(data);
        String number = HumanText.clean(data.number());
        if (receivables.exists(number)) problems.put("number", Message.of("credit.number.taken", number));
        return problems;
    }

    public UUID issue(UUID customerId, ReceivableData data) {
        access.requireWrite(customerId);
        ReceivableSummary written = write(customerId, data);
        log.changed(customerId, "created", "receivable", null, described(written.data()));
        return written.id();
    }

    /** Without what follows from it. */
    ReceivableSummary write(UUID customerId, ReceivableData data) {
        CreditRules.refuse(rules.problems(data));
        UUID id = Ids.next();
        ReceivableData kept = new ReceivableData(
                HumanText.clean(data.number()),
                data.issuedOn(),
                data.dueOn(),
                data.amount(),
                data.currency(),
                CreditRules.note(data.note()));
        receivables.insert(id, customerId, kept, permissions.user().id(), clock.instant());
        return new ReceivableSummary(
                id,
                0,
                customerId,
                kept.number(),
                kept.issuedOn(),
                kept.dueOn(),
                kept.amount(),
                kept.amount(),
                kept.currency(),
                kept.note());
    }

    /** One that was entered by mistake: refused once anything settled it, as the books tell of it. */
    public void remove(UUID id, int version) {
        UUID customer = receivables
                .find(id)
                .map(ReceivableSummary::customerId)
                .orElseThrow(() -> new RefusedException("credit.receivable.gone"));
        access.requireWrite(customer);
        ReceivableSummary receivable =
                receivables.locked(id).orElseThrow(() -> new RefusedException("credit.receivable.gone"));
        if (receivable.version() != version) throw new RefusedException("credit.changedMeanwhile");
        if (receivables.everSettled(id)) throw new RefusedException("credit.receivable.settled", receivable.number());
        receivables.delete(id);
        log.changed(customer, "removed", "receivable", described(receivable.data()), null);
    }

    static String described(ReceivableData data) {
        return "%s · %s – %s · %s %s"
                .formatted(
                        data.number(),
                        data.issuedOn(),
                        data.dueOn(),
                        data.amount().toPlainString(),
                        data.currency());
    }
}
