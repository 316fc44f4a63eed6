package loyalty.feedback;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import loyalty.customer.CustomerReach;
import loyalty.identity.Capability;
import loyalty.notification.Notice;
import loyalty.notification.NotificationKind;
import loyalty.notification.Notifier;
import loyalty.shared.Message;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Tells those whom a complaint concerns; nobody is told what they did themselves. */
@Component
class ComplaintNotices {
    static final String OPENED = "complaint.opened";
    static final String ASSIGNED = "complaint.assigned";
    static final String CUSTOMER = "complaint.customer";
    static final String AT_RISK = "complaint.atRisk";
    static final String MISSED = "complaint.missed";

    private final Notifier notifier;
    private final JdbcClient jdbc;

    ComplaintNotices(Notifier notifier, JdbcClient jdbc) {
        this.notifier = notifier;
        this.jdbc = jdbc;
    }

    @Configuration
    static class Kinds {
        @Bean
        NotificationKind complaintOpened() {
            return new NotificationKind(OPENED, "feedback.notice.opened", Capability.COMPLAINT_ASSIGN, false);
        }

        @Bean
        NotificationKind complaintAssigned() {
            return new NotificationKind(ASSIGNED, "feedback.notice.assigned", Capability.FEEDBACK_EDIT, true);
        }

        @Bean
        NotificationKind complaintCustomer() {
            return new NotificationKind(CUSTOMER, "feedback.notice.customer", Capability.FEEDBACK_EDIT, true);
        }

        @Bean
        NotificationKind complaintAtRisk() {
            return new NotificationKind(AT_RISK, "feedback.notice.atRisk", Capability.FEEDBACK_EDIT, false);
        }

        @Bean
        NotificationKind complaintMissed() {
            return new NotificationKind(MISSED, "feedback.notice.missed", Capability.FEEDBACK_EDIT, true);
        }
    }

    /** @param occasion tells one time from another, as when it is reopened */
    void opened(Complaint complaint, UUID byId, Object occasion) {
        tell(supervisors(complaint), byId, OPENED, complaint, occasion);
    }

    void assigned(Complaint complaint, UUID byId) {
        tell(holder(complaint), byId, ASSIGNED, complaint, complaint.version());
    }

    /** The customer wrote, or gave their verdict. */
    void customerSpoke(Complaint complaint, UUID stepId) {
        Set<UUID> holder = holder(complaint);
        tell(holder.isEmpty() ? supervisors(complaint) : holder, null, CUSTOMER, complaint, stepId);
    }

    void late(Complaint complaint, ClockState state) {
        Set<UUID> both = supervisors(complaint);
        both.addAll(holder(complaint));
        Object due = String.valueOf(complaint.clock().dueAt());
        tell(both, null, state == ClockState.MISSED ? MISSED : AT_RISK, complaint, due);
    }

    private void tell(Set<UUID> users, @Nullable UUID except, String kind, Complaint complaint, Object occasion) {
        Message text =
                Message.of("feedback.notice.text." + kind.substring(kind.indexOf('.') + 1), customerOf(complaint));
        String key = kind + " " + complaint.id() + " " + occasion;
        for (UUID user : users)
            if (!user.equals(except))
                notifier.tell(new Notice(user, kind, text, ComplaintNavigation.location(complaint.id()), key));
    }

    private static Set<UUID> holder(Complaint complaint) {
        return complaint.assigneeId() == null ? Set.of() : Set.of(complaint.assigneeId());
    }

    private Set<UUID> supervisors(Complaint complaint) {
        List<UUID> reaching = jdbc.sql("select u.id from app_user u, customer c where c.id = :customer and "
                        + CustomerReach.sql(Capability.COMPLAINT_ASSIGN, "u", "c"))
                .param("customer", complaint.customerId())
                .query(UUID.class)
                .list();
        return new LinkedHashSet<>(reaching);
    }

    private String customerOf(Complaint complaint) {
        return jdbc.sql("select name from customer where id = :id")
                .param("id", complaint.customerId())
                .query(String.class)
                .single();
    }
}
