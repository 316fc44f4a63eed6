package loyalty.purchase;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import loyalty.customer.ImportTurn;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.HumanText;
import loyalty.shared.Ids;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Products as imports name them: by code or by name, in any case. */
@Service
@Transactional
@Requires(Capability.IMPORT)
public class ProductBulk {
    private final ProductStore products;
    private final ImportTurn turn;

    ProductBulk(ProductStore products, ImportTurn turn) {
        this.products = products;
        this.turn = turn;
    }

    /** The product that each text names, also one no longer offered; texts that name none are left out. */
    @Transactional(readOnly = true)
    public Map<String, UUID> find(Collection<String> texts) {
        Map<String, UUID> found = new HashMap<>();
        if (texts.isEmpty()) return found;
        Map<String, UUID> byWord =
                byWord(texts.stream().map(ProductBulk::folded).toList());
        for (String text : texts) {
            UUID product = byWord.get(folded(text));
            if (product != null) found.put(text, product);
        }
        return found;
    }

    /** Adds a product for each text that still names none, marked with the import. @return one for every text */
    public Map<String, UUID> create(UUID importId, Collection<String> names) {
        turn.await();
        Map<String, UUID> known = find(names);
        Map<String, UUID> added = new HashMap<>();
        for (String name : names) {
            if (!known.containsKey(name))
                known.put(name, added.computeIfAbsent(folded(name), word -> create(importId, name)));
        }
        return known;
    }

    /** Removes the products that the import added and no purchase names. */
    public int withdraw(UUID importId) {
        return products.removeUnused(importId);
    }

    private UUID create(UUID importId, String name) {
        UUID id = Ids.next();
        ProductData data = new ProductData("", name, null, null, null).checked();
        products.insert(id, data.withCode(products.nextCode()), importId);
        return id;
    }

    /** A code wins over a name, and among those of one name the one that is offered. */
    private Map<String, UUID> byWord(List<String> words) {
        Map<String, UUID> byCode = new HashMap<>();
        Map<String, UUID> byName = new HashMap<>();
        for (ProductSummary product : products.named(words)) {
            byCode.put(folded(product.code()), product.id());
            byName.putIfAbsent(folded(product.name()), product.id());
        }
        byName.putAll(byCode);
        return byName;
    }

    private static String folded(String text) {
        return HumanText.clean(text).toLowerCase(Locale.ROOT);
    }
}
