package loyalty.insight;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.BooleanSupplier;
import loyalty.customer.CustomersLeaving;
import loyalty.followup.FollowupData;
import loyalty.followup.FollowupReason;
import loyalty.followup.FollowupService;
import loyalty.followup.WorkingOwners;
import loyalty.identity.RunAs;
import loyalty.insight.ChurnReasonStore.Loss;
import loyalty.uikit.Translations;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Asks the owner of whoever has just become lost why they left, as a follow-up of theirs. Who was lost before the last days
 * is not asked about: when records of the past are imported, nobody is buried in questions.
 */
@Component
class ChurnAsking {
    private static final int DAYS = 3;
    private static final int CHUNK = 200;

    private final ChurnReasonStore store;
    private final FollowupService followups;
    private final Translations texts;
    private final WorkingOwners owners;
    private final RunAs runAs;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final boolean wanted;
    private final Locale language;

    ChurnAsking(
            ChurnReasonStore store,
            FollowupService followups,
            Translations texts,
            WorkingOwners owners,
            RunAs runAs,
            TransactionTemplate transaction,
            Clock clock,
            @Value("${loyalty.churn.ask:true}") boolean wanted,
            @Value("${loyalty.mail.language}") String language) {
        this.store = store;
        this.followups = followups;
        this.texts = texts;
        this.owners = owners;
        this.runAs = runAs;
        this.transaction = transaction;
        this.clock = clock;
        this.wanted = wanted;
        this.language = Locale.forLanguageTag(language);
    }

    /** @param stopping whether to leave the rest for the next time */
    void ask(BooleanSupplier stopping) {
        LocalDate since = LocalDate.now(clock).minusDays(DAYS);
        List<Loss> losses = wanted ? store.unexplained(since, CHUNK) : List.of();
        while (!losses.isEmpty() && !stopping.getAsBoolean()) {
            losses.forEach(loss -> transaction.executeWithoutResult(status -> ask(loss)));
            losses = store.unexplained(since, CHUNK);
        }
    }

    private void ask(Loss loss) {
        store.asked(loss);
        String subject = texts.getTranslation("insight.churn.ask", language, loss.lostOn());
        runAs.system(() -> followups.plan(
                loss.customerId(),
                FollowupData.once(
                        FollowupReason.RETENTION, subject, LocalDate.now(clock), owners.working(loss.customerId()))));
    }

    @EventListener
    @Transactional(propagation = Propagation.MANDATORY)
    public void on(CustomersLeaving leaving) {
        store.forget(List.copyOf(leaving.ids()));
    }
}
