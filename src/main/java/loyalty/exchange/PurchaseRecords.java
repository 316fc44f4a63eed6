package loyalty.exchange;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.MatchedCustomer;
import loyalty.exchange.reading.SourceRow;
import loyalty.purchase.ImportedPurchase;
import loyalty.purchase.PurchaseBulk;
import loyalty.purchase.PurchaseLine;
import loyalty.purchase.PurchaseMatch;
import loyalty.purchase.PurchaseRules;

/** Purchases and returns on one way through a file. */
final class PurchaseRecords implements RecordImport<ReadPurchase, ImportedPurchase> {
    private static final UUID ANY = new UUID(0, 0);
    /** What purchases call their components, where files' fields have other names. */
    private static final Map<String, String> FIELDS = Map.of("purchasedOn", "date", "channelCode", "purchaseChannel");

    private final UUID importId;
    private final RowReader reader;
    private final ProductResolver products;
    private final ChannelCodes channels;
    private final PurchaseRules rules;
    private final PurchaseBulk purchases;
    private final PurchaseMatch match = new PurchaseMatch();

    PurchaseRecords(
            UUID importId,
            RowReader reader,
            ProductResolver products,
            ChannelCodes channels,
            PurchaseRules rules,
            PurchaseBulk purchases) {
        this.importId = importId;
        this.reader = reader;
        this.products = products;
        this.channels = channels;
        this.rules = rules;
        this.purchases = purchases;
    }

    @Override
    public List<ReadPurchase> read(List<SourceRow> rows) {
        List<ReadPurchase> read = rows.stream()
                .map(row -> ReadPurchase.of(reader.values(row), channels))
                .toList();
        read.stream().filter(ReadPurchase::isFine).forEach(this::applyRules);
        return read;
    }

    @Override
    public void complete(List<ReadPurchase> read, boolean writing) {
        List<ReadPurchase> fine = read.stream().filter(ReadPurchase::isFine).toList();
        products.learn(fine.stream().map(ReadPurchase::product).toList(), writing);
        fine.stream()
                .filter(purchase -> !products.isAcceptable(purchase.product()))
                .forEach(purchase -> purchase.values().refuse("product", "exchange.row.unknownProduct"));
    }

    private void applyRules(ReadPurchase purchase) {
        rules.problems(purchase.data(ANY))
                .forEach((name, problem) -> purchase.values().refuse(FIELDS.getOrDefault(name, name), problem));
    }

    @Override
    public ImportedPurchase line(ReadPurchase row, MatchedCustomer customer) {
        UUID product = products.product(row.product()).orElseThrow();
        PurchaseLine line = rules.line(row.data(product));
        return new ImportedPurchase(customer.id(), line, match.next(customer.meant(), line));
    }

    @Override
    public List<RowOutcome> write(List<ImportedPurchase> lines) {
        List<PurchaseBulk.Outcome> written = purchases.write(importId, lines);
        List<RowOutcome> outcomes = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            outcomes.add(RowOutcome.of(kind(written.get(i)))
                    .withAmount(lines.get(i).line().amount()));
        }
        return outcomes;
    }

    private static RowOutcome.Kind kind(PurchaseBulk.Outcome outcome) {
        return switch (outcome) {
            case CREATED -> RowOutcome.Kind.CREATED;
            case UPDATED -> RowOutcome.Kind.UPDATED;
            case UNCHANGED -> RowOutcome.Kind.UNCHANGED;
        };
    }
}
