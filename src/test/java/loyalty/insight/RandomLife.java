package loyalty.insight;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import loyalty.credit.PaymentData;
import loyalty.credit.PaymentMethod;
import loyalty.credit.PaymentService;
import loyalty.credit.ReceivableData;
import loyalty.credit.ReceivableService;
import loyalty.feedback.ComplaintFixture;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.FollowupSummary;
import loyalty.identity.RunAs;
import loyalty.identity.SignIn;
import loyalty.interaction.ContactChannel;
import loyalty.interaction.ContactData;
import loyalty.interaction.ContactDirection;
import loyalty.interaction.InteractionService;
import loyalty.interaction.NewContact;
import loyalty.purchase.PurchaseFixture;
import loyalty.purchase.PurchaseService;
import loyalty.purchase.PurchaseSummary;
import loyalty.purchase.ReturnService;
import loyalty.survey.Recommendations;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreService;
import loyalty.survey.ScoreSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** What happens to a customer, drawn by chance and written by the services of every module: to be autowired. */
@Component
class RandomLife {
    private final PurchaseFixture fixture;
    private final PurchaseService purchases;
    private final ReturnService returns;
    private final ScoreService scores;
    private final Recommendations recommendations;
    private final TransactionTemplate transaction;
    private final FeedbackService feedback;
    private final ComplaintFixture complaints;
    private final FollowupService followups;
    private final InteractionService contacts;
    private final ReceivableService receivables;
    private final PaymentService payments;
    private final SignIn signIn;
    private final RunAs runAs;
    private final Clock clock;

    RandomLife(
            PurchaseFixture fixture,
            PurchaseService purchases,
            ReturnService returns,
            ScoreService scores,
            Recommendations recommendations,
            TransactionTemplate transaction,
            FeedbackService feedback,
            ComplaintFixture complaints,
            FollowupService followups,
            InteractionService contacts,
            ReceivableService receivables,
            PaymentService payments,
            SignIn signIn,
            RunAs runAs,
            Clock clock) {
        this.fixture = fixture;
        this.purchases = purchases;
        this.returns = returns;
        this.scores = scores;
        this.recommendations = recommendations;
        this.transaction = transaction;
        this.feedback = feedback;
        this.complaints = complaints;
        this.followups = followups;
        this.contacts = contacts;
        this.receivables = receivables;
        this.payments = payments;
        this.signIn = signIn;
        this.runAs = runAs;
        this.clock = clock;
    }

    /** Up to fourteen events of the last 600 days, entered in no order. */
    void of(UUID customer, List<UUID> catalogue, Random random) {
        List<UUID> given = new ArrayList<>();
        for (int event = random.nextInt(15); event > 0; event--) {
            LocalDate day = daysAgo((int) (600 * random.nextDouble() * random.nextDouble()));
            switch (random.nextInt(15)) {
                case 0 -> say(customer, day, random);
                case 1 -> given.add(scores.give(customer, score(day, random)));
                case 2 -> given.stream().skip(1).findFirst().ifPresent(id -> reconsider(id, given, random));
                case 8 -> followUp(customer, random);
                case 9 -> doTheNext(customer, random);
                case 10 ->
                    transaction.executeWithoutResult(
                            status -> recommendations.given(customer, random.nextInt(11), ScoreSource.SURVEY));
                case 11 -> talk(customer, day);
                case 12, 13 -> owe(customer, day, random);
                case 14 -> pay(customer, day, random);
                case 3 -> oneOfTheNewest(customer, random, this::takeBackOne);
                case 4 -> oneOfTheNewest(customer, random, this::removeUnlessReturned);
                default -> fixture.purchase(customer, catalogue.get(random.nextInt(4)), day, 1 + random.nextInt(4));
            }
        }
    }

    UUID rate(UUID customer, int score, LocalDate day) {
        return scores.give(customer, new ScoreData(score, day, ScoreSource.ENTERED, null));
    }

    private void say(UUID customer, LocalDate day, Random random) {
        FeedbackKind kind = FeedbackKind.values()[random.nextInt(FeedbackKind.values().length)];
        UUID said = feedback.record(customer, new FeedbackData(kind, null, "Words of " + day, day));
        if (kind.needsAnswer() && random.nextBoolean()) complaints.close(said);
    }

    private void talk(UUID customer, LocalDate day) {
        ContactData data = ContactData.of(
                day.atTime(10, 0).atZone(clock.getZone()).toInstant(),
                ContactChannel.PHONE,
                ContactDirection.OUTGOING,
                "Words of " + day);
        contacts.log(customer, new NewContact(data, null, null, Set.of()));
    }

    private void owe(UUID customer, LocalDate day, Random random) {
        ReceivableData owed = new ReceivableData(
                "R-" + UUID.randomUUID(), day, day.plusDays(30), money(1 + random.nextInt(9)), "CNY", null);
        runAs.system(() -> receivables.issue(customer, owed));
    }

    /** Sometimes less than is owed, sometimes more. */
    private void pay(UUID customer, LocalDate day, Random random) {
        PaymentData paid = new PaymentData(
                "P-" + UUID.randomUUID(), day, money(1 + random.nextInt(20)), "CNY", PaymentMethod.CASH, null, true);
        runAs.system(() -> payments.record(customer, paid));
    }

    private static BigDecimal money(int tens) {
        return BigDecimal.valueOf(10L * tens).setScale(2);
    }

    private void followUp(UUID customer, Random random) {
        LocalDate due = daysAgo(0).plusDays(random.nextInt(20));
        UUID me = random.nextBoolean() ? signIn.as("rep.histories").id() : null;
        followups.plan(customer, FollowupData.once(FollowupReason.RETURN_VISIT, "Visit on " + due, due, me));
    }

    private void doTheNext(UUID customer, Random random) {
        followups.of(customer, 0, 1 + random.nextInt(2)).stream()
                .reduce((a, b) -> b)
                .filter(FollowupSummary::isOpen)
                .ifPresent(next -> followups.complete(next.seen(), "Done", null));
    }

    private ScoreData score(LocalDate day, Random random) {
        return new ScoreData(1 + random.nextInt(10), day, ScoreSource.ENTERED, null);
    }

    private void reconsider(UUID score, List<UUID> given, Random random) {
        given.remove(score);
        if (random.nextBoolean()) scores.remove(score, 0);
        else scores.change(score, 0, score(daysAgo(random.nextInt(100)), random));
    }

    private void oneOfTheNewest(UUID customer, Random random, Consumer<PurchaseSummary> change) {
        purchases.of(customer, 0, 1 + random.nextInt(3)).stream()
                .reduce((a, b) -> b)
                .ifPresent(change);
    }

    private void takeBackOne(PurchaseSummary line) {
        if (line.remaining().signum() > 0) returns.takeBack(line.id(), daysAgo(0), BigDecimal.ONE);
    }

    private void removeUnlessReturned(PurchaseSummary line) {
        if (line.returned().signum() == 0) purchases.remove(line.id(), line.version());
    }

    private LocalDate daysAgo(int days) {
        return LocalDate.now(clock).minusDays(days);
    }
}
