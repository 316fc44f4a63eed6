package loyalty.purchase;

import java.util.UUID;

/** This product has another name, in the running transaction. */
public record ProductRenamed(UUID productId) {}
