package loyalty.purchase;

/** A purchase that was removed; only the service can bring it back. */
public final class RemovedPurchase {
    private final Purchase purchase;

    RemovedPurchase(Purchase purchase) {
        this.purchase = purchase;
    }

    Purchase purchase() {
        return purchase;
    }
}
