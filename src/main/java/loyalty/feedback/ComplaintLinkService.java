package loyalty.feedback;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import loyalty.customer.CustomerAccess;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.identity.Requires;
import loyalty.publicpage.LinkToken;
import loyalty.shared.RefusedException;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Links by which customers follow their complaint without an account. */
@Service
@Transactional
public class ComplaintLinkService {
    /** Where the page is, before the token. */
    public static final String PATH = "c";

    private final ComplaintStore complaints;
    private final LinkStore links;
    private final ComplaintBook book;
    private final CustomerAccess access;
    private final Permissions permissions;
    private final Duration valid;
    private final Clock clock;

    ComplaintLinkService(
            ComplaintStore complaints,
            LinkStore links,
            ComplaintBook book,
            CustomerAccess access,
            Permissions permissions,
            @Value("${loyalty.feedback.link-valid:90d}") Duration valid,
            Clock clock) {
        this.complaints = complaints;
        this.links = links;
        this.book = book;
        this.access = access;
        this.permissions = permissions;
        this.valid = valid;
        this.clock = clock;
    }

    /**
     * A link of before ends.
     *
     * @return the path of the page; it can't be had again, as only a hash of it is kept
     */
    @Requires(Capability.FEEDBACK_EDIT)
    public String make(UUID complaintId) {
        Complaint complaint = locked(complaintId);
        Instant now = clock.instant();
        String token = LinkToken.next();
        links.revoke(complaintId, now);
        links.add(complaintId, LinkToken.hash(token), permissions.user().id(), now, now.plus(valid));
        book.add(step(StepKind.LINK_MADE, complaint, now));
        return PATH + "/" + token;
    }

    @Requires(Capability.FEEDBACK_EDIT)
    public void revoke(UUID complaintId) {
        Complaint complaint = locked(complaintId);
        Instant now = clock.instant();
        if (links.revoke(complaintId, now)) book.add(step(StepKind.LINK_REVOKED, complaint, now));
    }

    /** Until when the customer's link works, if there is one. */
    @Requires(Capability.CUSTOMER_VIEW)
    @Transactional(readOnly = true)
    public Optional<Instant> validUntil(UUID complaintId) {
        reached(complaints.find(complaintId), Capability.CUSTOMER_VIEW);
        return links.validUntil(complaintId, clock.instant());
    }

    /** Two who make a link at once: the later one ends the other's. */
    private Complaint locked(UUID id) {
        return reached(complaints.locked(id), Capability.FEEDBACK_EDIT);
    }

    private Complaint reached(Optional<Complaint> found, Capability capability) {
        Complaint complaint = found.orElseThrow(() -> new RefusedException("feedback.complaint.gone"));
        access.require(complaint.customerId(), capability);
        return complaint;
    }

    private ComplaintStep step(StepKind kind, Complaint complaint, Instant now) {
        return ComplaintStep.of(kind, complaint, complaint, permissions.user().id(), now);
    }
}
