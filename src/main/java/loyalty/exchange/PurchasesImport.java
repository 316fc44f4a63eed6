package loyalty.exchange;

import java.util.UUID;
import loyalty.customer.CustomerFields;
import loyalty.purchase.ProductBulk;
import loyalty.purchase.PurchaseBulk;
import loyalty.purchase.PurchaseRules;
import loyalty.purchase.UndoneImport;
import org.springframework.stereotype.Component;

/** Rows that are purchases and returns. */
@Component
class PurchasesImport implements SubjectImport {
    private final PurchaseBulk purchases;
    private final ProductBulk products;
    private final PurchaseRules rules;
    private final CustomerFields customerFields;
    private final CustomerResolver customers;
    private final CustomerBatches batches;

    PurchasesImport(
            PurchaseBulk purchases,
            ProductBulk products,
            PurchaseRules rules,
            CustomerFields customerFields,
            CustomerResolver customers,
            CustomerBatches batches) {
        this.purchases = purchases;
        this.products = products;
        this.rules = rules;
        this.customerFields = customerFields;
        this.customers = customers;
        this.batches = batches;
    }

    @Override
    public ImportSubject subject() {
        return ImportSubject.PURCHASES;
    }

    @Override
    public ImportPass begin(UUID importId, ImportSettings settings) {
        var records = new PurchaseRecords(
                importId,
                RowReader.of(settings),
                new ProductResolver(products, importId, settings.answers()),
                new ChannelCodes(customerFields),
                rules,
                purchases);
        return new RecordPass<>(importId, settings.answers(), customers, records);
    }

    @Override
    public void settle(UUID importId) {
        batches.each(purchases.customersOf(importId), purchases::announce);
    }

    @Override
    public UndoneRecords undo(UUID importId) {
        UndoneRecords undone = batches.sum(purchases.customersOf(importId), some -> of(purchases.undo(importId, some)));
        products.withdraw(importId);
        return undone;
    }

    private static UndoneRecords of(UndoneImport undone) {
        return new UndoneRecords(undone.removed(), 0, undone.kept(), undone.restored(), undone.notRestored());
    }
}
