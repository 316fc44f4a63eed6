package loyalty.customer;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import loyalty.credit.CreditLimit;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import loyalty.credit.PaymentService;
import loyalty.credit.Rating;
import loyalty.credit.RatingService;
import loyalty.credit.ReceivableData;
import loyalty.credit.ReceivableService;
import loyalty.feedback.ComplaintData;
import loyalty.feedback.ComplaintLinkService;
import loyalty.feedback.ComplaintService;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.Severity;
import loyalty.feedback.ToldChannel;
import loyalty.feedback.ToldCustomer;
import loyalty.followup.Ending;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupPriority;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.OffDays;
import loyalty.followup.Recurrence;
import loyalty.followup.Rhythm;
import loyalty.identity.Permissions;
import loyalty.insight.ChurnFixture;
import loyalty.interaction.AttachmentService;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.ContactDrafts;
import loyalty.interaction.InteractionService;
import loyalty.interaction.NewContact;
import loyalty.purchase.PurchaseFixture;
import loyalty.response.ResponseFixture;
import loyalty.survey.Recommendations;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** A record of every kind that hangs on a customer, for tests of what happens to all of them: to be autowired. */
@Component
public class CustomerRecords {
    private final PurchaseFixture shop;
    private final ScoreService scores;
    private final Recommendations recommendations;
    private final ChurnFixture churn;
    private final InteractionService contacts;
    private final AttachmentService attachments;
    private final ContactDrafts drafts;
    private final FollowupService followups;
    private final ComplaintService complaints;
    private final ComplaintLinkService links;
    private final ResponseFixture surveys;
    private final ReceivableService receivables;
    private final PaymentService payments;
    private final RatingService ratings;
    private final MergeFixture merging;
    private final Permissions permissions;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final Clock clock;

    CustomerRecords(
            PurchaseFixture shop,
            ScoreService scores,
            Recommendations recommendations,
            ChurnFixture churn,
            InteractionService contacts,
            AttachmentService attachments,
            ContactDrafts drafts,
            FollowupService followups,
            ComplaintService complaints,
            ComplaintLinkService links,
            ResponseFixture surveys,
            ReceivableService receivables,
            PaymentService payments,
            RatingService ratings,
            MergeFixture merging,
            Permissions permissions,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            Clock clock) {
        this.shop = shop;
        this.scores = scores;
        this.recommendations = recommendations;
        this.churn = churn;
        this.contacts = contacts;
        this.attachments = attachments;
        this.drafts = drafts;
        this.followups = followups;
        this.complaints = complaints;
        this.links = links;
        this.surveys = surveys;
        this.receivables = receivables;
        this.payments = payments;
        this.ratings = ratings;
        this.merging = merging;
        this.permissions = permissions;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** Those that the pool writes in its nights are written here as it does. */
    public void of(UUID customer) {
        shop.purchase(customer, shop.product("Kettle " + customer), today(), 2);
        scores.give(customer, new ScoreData(7, today(), ScoreSource.PHONE, null));
        surveys.answered(customer, 8);
        contact(customer);
        complaint(customer);
        absorbed(customer);
        mails(customer);
        pool(customer);
        calls(customer);
        credit(customer);
        recommendation(customer);
        churnReason(customer);
        segment(customer);
    }

    private void contact(UUID customer) {
        UUID file = attachments
                .upload("letter.pdf", new ByteArrayInputStream("%PDF-1.7 a letter".getBytes(UTF_8)))
                .id();
        ContactData data =
                ContactData.of(clock.instant(), ContactChannel.EMAIL, ContactDirection.INCOMING, "With a file");
        FollowupData next = FollowupData.once(FollowupReason.RETURN_VISIT, "Answer", today(), me());
        contacts.log(customer, new NewContact(data, next, null, Set.of(file)));
        Recurrence weekly = new Recurrence(new Rhythm.Days(7), new Ending.Never(), OffDays.KEEP);
        followups.plan(
                customer,
                new FollowupData(
                        FollowupReason.RETURN_VISIT, "Visit", today(), null, FollowupPriority.NORMAL, me(), weekly));
        drafts.keep(customer, "{}");
    }

    private void complaint(UUID customer) {
        UUID complaint = complaints.open(
                customer,
                new ComplaintData(new FeedbackData(FeedbackKind.COMPLAINT, null, "Leaks", today()), Severity.HIGH));
        complaints.assign(complaint, 0, me());
        complaints.start(complaint, 1);
        complaints.note(complaint, "The gasket");
        complaints.tell(complaint, new ToldCustomer(ToldChannel.PHONE, clock.instant(), "We look into it"));
        links.make(complaint);
    }

    /** Somebody who was merged into them before, and left no trace in their fields. */
    private void absorbed(UUID customer) {
        UUID third = merging.registered(Map.of("name", "Third", "email", customer + "@third.example"));
        merging.merge(customer, third, Map.of("name", MergePick.SURVIVOR, "email", MergePick.SURVIVOR));
    }

    private void mails(UUID customer) {
        write(
                "customer_consent (customer_id, recorded_by, id, purpose, given, said_on, way, proof, recorded_at)",
                "cast(:fresh as uuid), 'MAIL', false, current_date, 'PAPER', 'Form 7', current_timestamp",
                customer);
        write(
                "customer_mail (customer_id, reference, id, addressee_id, purpose, number, template_id, language, state,"
                        + " attempts, created_at, due_at, changed_at)",
                "cast(:fresh as uuid), cast(:fresh as uuid), 'test', 0,"
                        + " cast('00000000-0000-7000-8000-000000034001' as uuid), 'ENGLISH', 'SENT', 1,"
                        + " current_timestamp, current_timestamp, current_timestamp",
                customer);
    }

    private void pool(UUID customer) {
        write(
                "pool_announcement (customer_id, owner_id, announced_on, returns_on)",
                "current_date, current_date",
                customer);
        write("pool_return (customer_id, owner_id, returned_at, given_back)", "current_timestamp, false", customer);
        write("pool_pick (customer_id, user_id, id, picked_on)", "cast(:fresh as uuid), current_date", customer);
    }

    /** Frozen, so that nobody looks at it at night. */
    private void segment(UUID customer) {
        List.of("""
                        insert into segment (id, owner_id, name, audience, rule, frozen_at, version)
                        select cast(:customer as uuid), cast(:me as uuid), 'Test', 'PRIVATE', '{"all":true}', current_timestamp, 0
                        where not exists (select 1 from segment where id = :customer)
                        """, """
                        insert into segment_member (segment_id, customer_id)
                        select id, id from segment where id = :customer and owner_id = :me
                        """, """
                        insert into segment_stay (segment_id, customer_id, came_on, left_on)
                        select id, id, current_date, current_date from segment where id = :customer and owner_id = :me
                        """)
                .forEach(sql -> jdbc.sql(sql)
                        .param("customer", customer)
                        .param("me", me())
                        .update());
    }

    private void churnReason(UUID customer) {
        churn.told(customer, LocalDate.now(clock));
    }

    private void recommendation(UUID customer) {
        transaction.executeWithoutResult(status -> recommendations.given(customer, 9, ScoreSource.PHONE));
    }

    private void calls(UUID customer) {
        jdbc.sql("""
                        insert into interview_call (id, invitation_id, campaign_id, customer_id, outcome, called_by,
                            called_at, state_before, tries_before, promised_before)
                        select cast(:fresh as uuid), id, campaign_id, customer_id, 'BUSY', cast(:me as uuid),
                            current_timestamp, 'WAITING', 0, false
                        from invitation where customer_id = :customer fetch first 1 row only
                        """)
                .param("fresh", UUID.randomUUID())
                .param("me", me())
                .param("customer", customer)
                .update();
    }

    private void credit(UUID customer) {
        BigDecimal amount = new BigDecimal("80.00");
        receivables.issue(customer, new ReceivableData("R-" + customer, today(), today(), amount, "CNY", null));
        PaymentData half = new PaymentData(
                "P-" + customer, today(), new BigDecimal("40.00"), "CNY", PaymentMethod.CASH, null, false);
        payments.record(customer, half);
        ratings.limit(customer, new CreditLimit(amount, "CNY"));
        ratings.override(customer, Rating.C, "Known for long", today());
    }

    private void write(String table, String rest, UUID customer) {
        jdbc.sql(
                        "insert into %s select cast(:customer as uuid), cast(:me as uuid), %s where cast(:fresh as uuid) is not null"
                                .formatted(table, rest))
                .param("customer", customer)
                .param("me", me())
                .param("fresh", UUID.randomUUID())
                .update();
    }

    private UUID me() {
        return permissions.user().id();
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }
}
