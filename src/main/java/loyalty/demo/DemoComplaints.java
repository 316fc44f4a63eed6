package loyalty.demo;

import java.time.Clock;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import loyalty.feedback.Assignee;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.Severity;
import loyalty.feedback.ToldChannel;
import loyalty.feedback.ToldCustomer;
import loyalty.feedback.Verdict;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** Made-up complaints: those of long ago are closed, the others as far as one comes in a few days, one after another. */
@Component
class DemoComplaints {
    private static final Verdict[] VERDICTS = {
        Verdict.SATISFIED, Verdict.SATISFIED, Verdict.NOT_SATISFIED, Verdict.SATISFIED, Verdict.UNKNOWN
    };

    private static final Sentence TOLD =
            new Sentence("已电话告知：正在核实，两天内答复。", "Told by phone: we are looking into it, and answer within two days.");
    private static final Sentence REPLACED =
            new Sentence("已补发新品，并赠送一张优惠券。", "A new one is on its way, with a voucher.");
    private static final Sentence SETTLED =
            new Sentence("已为客户处理，并致电说明。", "Settled, and explained to the customer by phone.");
    private static final Sentence AGAIN = new Sentence("客户来电：问题又出现了。", "The customer called: it has happened again.");

    private final ComplaintService complaints;
    private final ComplaintLists lists;
    private final Permissions permissions;
    private final Clock clock;
    private final AtomicInteger count = new AtomicInteger();

    DemoComplaints(ComplaintService complaints, ComplaintLists lists, Permissions permissions, Clock clock) {
        this.complaints = complaints;
        this.lists = lists;
        this.permissions = permissions;
        this.clock = clock;
    }

    void record(UUID customer, FeedbackData data, boolean open) {
        int number = count.getAndIncrement();
        Severity severity = Severity.values()[number % Severity.values().length];
        UUID id = complaints.open(customer, new ComplaintData(data, severity));
        boolean chinese = Character.isIdeographic(data.content().codePointAt(0));
        if (open) lead(id, number % 5, chinese);
        else close(id, permissions.user().id(), VERDICTS[number % VERDICTS.length], chinese);
    }

    /** @param far how many steps from where it was received */
    private void lead(UUID id, int far, boolean chinese) {
        if (far == 0) return;
        List<Assignee> offered = lists.assignees(Set.of(id));
        UUID assignee = offered.get(far % offered.size()).id();
        if (far == 4) {
            close(id, assignee, Verdict.NOT_SATISFIED, chinese);
            complaints.reopen(id, 4, AGAIN.in(chinese));
            return;
        }
        complaints.assign(id, 0, assignee);
        if (far == 1) return;
        complaints.start(id, 1);
        if (far == 2) complaints.tell(id, new ToldCustomer(ToldChannel.PHONE, clock.instant(), TOLD.in(chinese)));
        else complaints.answer(id, 2, REPLACED.in(chinese));
    }

    private void close(UUID id, UUID assignee, Verdict verdict, boolean chinese) {
        complaints.assign(id, 0, assignee);
        complaints.start(id, 1);
        complaints.answer(id, 2, SETTLED.in(chinese));
        complaints.close(id, 3, verdict);
    }
}
