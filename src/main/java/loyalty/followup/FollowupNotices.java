package loyalty.followup;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import loyalty.identity.Permissions;
import loyalty.identity.SignedInUser;
import loyalty.notification.Notice;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.springframework.stereotype.Component;

/** Tells people what they have been given. */
@Component
class FollowupNotices {
    static final String ASSIGNED = "followup.assigned";

    private final Notifier notifier;
    private final Permissions permissions;

    FollowupNotices(Notifier notifier, Permissions permissions) {
        this.notifier = notifier;
        this.permissions = permissions;
    }

    /** One notice each, however many they got; whoever takes one themselves knows. */
    void assigned(List<FollowupChange> changes) {
        SignedInUser caller = permissions.user();
        Map<UUID, List<Followup>> given = changes.stream()
                .filter(change -> change.newAssignee() != null && !caller.id().equals(change.newAssignee()))
                .map(FollowupChange::after)
                .filter(Objects::nonNull)
                .filter(Followup::isOpen)
                .collect(Collectors.groupingBy(
                        followup -> Objects.requireNonNull(followup.data().assigneeId())));
        given.forEach((assignee, theirs) -> notifier.tell(notice(assignee, theirs, caller.displayName())));
    }

    private static Notice notice(UUID assignee, List<Followup> given, String by) {
        Followup first = given.getFirst();
        Message text = given.size() == 1
                ? Message.of(
                        "followup.notice.assigned",
                        by,
                        first.data().subject(),
                        first.data().dueOn())
                : Message.of("followup.notice.assignedMany", by, given.size());
        String occasion = ASSIGNED + ":" + first.id() + ":" + first.version();
        return new Notice(assignee, ASSIGNED, text, FollowupNavigation.MINE, occasion);
    }
}
