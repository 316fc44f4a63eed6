package loyalty.feedback;

import java.util.UUID;
import loyalty.identity.Permissions;
import loyalty.identity.RunAs;
import org.springframework.stereotype.Component;

/** Complaints for tests of any module, led as far as wanted by whoever is signed in: to be autowired. */
@Component
public class ComplaintFixture {
    private final ComplaintService complaints;
    private final Permissions permissions;
    private final RunAs runAs;

    ComplaintFixture(ComplaintService complaints, Permissions permissions, RunAs runAs) {
        this.complaints = complaints;
        this.permissions = permissions;
        this.runAs = runAs;
    }

    /** From received to in progress. */
    public void begin(UUID id) {
        UUID me = permissions.user().id();
        runAs.system(() -> {
            complaints.assign(id, 0, me);
            return me;
        });
        complaints.start(id, 1);
    }

    /** From received to closed. */
    public void close(UUID id) {
        begin(id);
        complaints.answer(id, 2, "We repaired it.");
        complaints.close(id, 3, Verdict.SATISFIED);
    }
}
