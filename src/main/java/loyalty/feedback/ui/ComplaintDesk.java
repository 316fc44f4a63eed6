package loyalty.feedback.ui;

import java.time.Clock;
import java.time.Instant;
import loyalty.customer.CustomerAccess;
import loyalty.feedback.ComplaintLinkService;
import loyalty.feedback.ComplaintLists;
import loyalty.feedback.ComplaintNews;
import loyalty.feedback.ComplaintService;
import loyalty.identity.Capability;
import loyalty.identity.Permissions;
import loyalty.uikit.Formats;
import org.springframework.stereotype.Component;

/** What the views of complaints work with. */
@Component
class ComplaintDesk {
    final ComplaintLists lists;
    final ComplaintService complaints;
    final ComplaintLinkService links;
    final ComplaintNews news;
    final FeedbackChoices choices;
    final CustomerAccess access;
    final Permissions permissions;
    final Formats formats;
    final Clock clock;

    ComplaintDesk(
            ComplaintLists lists,
            ComplaintService complaints,
            ComplaintLinkService links,
            ComplaintNews news,
            FeedbackChoices choices,
            CustomerAccess access,
            Permissions permissions,
            Formats formats,
            Clock clock) {
        this.lists = lists;
        this.complaints = complaints;
        this.links = links;
        this.news = news;
        this.choices = choices;
        this.access = access;
        this.permissions = permissions;
        this.formats = formats;
        this.clock = clock;
    }

    boolean mayAssign() {
        return permissions.allows(Capability.COMPLAINT_ASSIGN);
    }

    Instant now() {
        return clock.instant();
    }
}
