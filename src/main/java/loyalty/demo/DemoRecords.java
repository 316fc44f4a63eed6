package loyalty.demo;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import loyalty.customer.BulkOutcome;
import loyalty.customer.CustomerBulk;
import loyalty.feedback.FeedbackData;
import loyalty.feedback.FeedbackKind;
import loyalty.feedback.FeedbackService;
import loyalty.purchase.ImportedPurchase;
import loyalty.purchase.PurchaseBulk;
import loyalty.purchase.PurchaseData;
import loyalty.purchase.PurchaseLine;
import loyalty.purchase.PurchaseMatch;
import loyalty.purchase.PurchaseRules;
import loyalty.shared.Ids;
import loyalty.survey.ImportedScore;
import loyalty.survey.ScoreBulk;
import loyalty.survey.ScoreData;
import loyalty.survey.ScoreMatch;
import loyalty.survey.ScoreSource;
import org.springframework.stereotype.Component;

/** Writes made-up customers and what hangs on them, by the services that an import and a rep use too. */
@Component
class DemoRecords {
    private final CustomerBulk customers;
    private final PurchaseRules rules;
    private final PurchaseBulk purchases;
    private final ScoreBulk scores;
    private final FeedbackService feedback;
    private final DemoComplaints complaints;

    DemoRecords(
            CustomerBulk customers,
            PurchaseRules rules,
            PurchaseBulk purchases,
            ScoreBulk scores,
            FeedbackService feedback,
            DemoComplaints complaints) {
        this.customers = customers;
        this.rules = rules;
        this.purchases = purchases;
        this.scores = scores;
        this.feedback = feedback;
        this.complaints = complaints;
    }

    /** @param products their ids by code */
    List<UUID> write(List<DemoCustomer> people, List<Map<String, String>> fields, Map<String, UUID> products) {
        UUID importId = Ids.next();
        List<UUID> ids = customers.write(importId, fields).stream()
                .map(DemoRecords::created)
                .toList();
        purchases.write(importId, bought(people, ids, products));
        purchases.announce(ids);
        scores.write(importId, given(people, ids));
        scores.announce(ids);
        for (int i = 0; i < ids.size(); i++) {
            for (DemoFeedback said : people.get(i).feedback()) record(ids.get(i), said);
        }
        return ids;
    }

    private List<ImportedPurchase> bought(List<DemoCustomer> people, List<UUID> ids, Map<String, UUID> products) {
        List<ImportedPurchase> bought = new ArrayList<>();
        PurchaseMatch match = new PurchaseMatch();
        for (int i = 0; i < ids.size(); i++) {
            for (DemoPurchase purchase : people.get(i).purchases()) {
                PurchaseLine line = rules.line(data(purchase, products));
                bought.add(new ImportedPurchase(ids.get(i), line, match.next(ids.get(i), line)));
            }
        }
        return bought;
    }

    private static List<ImportedScore> given(List<DemoCustomer> people, List<UUID> ids) {
        List<ImportedScore> given = new ArrayList<>();
        ScoreMatch match = new ScoreMatch();
        for (int i = 0; i < ids.size(); i++) {
            for (DemoScore score : people.get(i).scores()) {
                ScoreData data = new ScoreData(score.score(), score.date(), ScoreSource.valueOf(score.source()), null);
                given.add(new ImportedScore(ids.get(i), data, match.next(ids.get(i), data)));
            }
        }
        return given;
    }

    private static UUID created(BulkOutcome outcome) {
        if (outcome instanceof BulkOutcome.Created(UUID id)) return id;
        throw new IllegalStateException("A made-up customer was not taken: " + outcome);
    }

    private static PurchaseData data(DemoPurchase purchase, Map<String, UUID> products) {
        return new PurchaseData(
                Objects.requireNonNull(products.get(purchase.product().code())),
                purchase.date(),
                BigDecimal.valueOf(purchase.quantity()),
                purchase.unitPrice(),
                null,
                purchase.channel(),
                purchase.orderNumber());
    }

    private void record(UUID customer, DemoFeedback said) {
        FeedbackKind kind = FeedbackKind.valueOf(said.kind());
        FeedbackData data = new FeedbackData(kind, said.category(), said.content(), said.date());
        if (kind.needsAnswer()) complaints.record(customer, data, said.open());
        else feedback.record(customer, data);
    }
}
