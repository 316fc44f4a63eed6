package loyalty.exchange;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.purchase.ProductBulk;

/** Finds the products that rows name; remembers them for the rest of the file. */
final class ProductResolver {
    private final ProductBulk products;
    private final UUID importId;
    private final ImportAnswers answers;
    private final Map<String, UUID> known = new HashMap<>();

    ProductResolver(ProductBulk products, UUID importId, ImportAnswers answers) {
        this.products = products;
        this.importId = importId;
        this.answers = answers;
    }

    /** @param create whether those that are missing are added, where the answers allow it */
    void learn(Collection<String> texts, boolean create) {
        List<String> unknown = texts.stream()
                .map(this::named)
                .filter(name -> !name.isEmpty() && !known.containsKey(name))
                .distinct()
                .toList();
        if (unknown.isEmpty()) {
            return;
        }
        known.putAll(products.find(unknown));
        List<String> missing = unknown.stream()
                .filter(name -> !known.containsKey(name) && mayBeAdded(name))
                .toList();
        if (create && !missing.isEmpty()) {
            known.putAll(products.create(importId, missing));
        }
    }

    Optional<UUID> product(String text) {
        return Optional.ofNullable(known.get(named(text)));
    }

    boolean isAcceptable(String text) {
        return product(text).isPresent() || mayBeAdded(named(text));
    }

    private boolean mayBeAdded(String name) {
        return !name.isEmpty() && (answers.createProducts() || name.equals(answers.product()));
    }

    private String named(String text) {
        return text.isEmpty() ? answers.product() : text;
    }
}
