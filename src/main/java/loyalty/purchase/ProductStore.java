package loyalty.purchase;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import loyalty.shared.SearchText;
import loyalty.shared.SqlCondition;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.SqlArrayValue;
import org.springframework.stereotype.Repository;

/** The product table. */
@Repository
class ProductStore {
    private static final String SELECT =
            "select id, version, code, name, model, category, price, active from product p where ";
    private static final String BY_NAME = " order by name, code offset :offset rows fetch next :limit rows only";

    private final JdbcClient jdbc;

    ProductStore(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<ProductSummary> find(ProductFilter filter, int offset, int limit) {
        SqlCondition where = condition(filter);
        return jdbc.sql(SELECT + where.sql() + BY_NAME)
                .params(where.params())
                .param("offset", offset)
                .param("limit", limit)
                .query(ProductSummary.class)
                .list();
    }

    int count(ProductFilter filter) {
        SqlCondition where = condition(filter);
        return jdbc.sql("select count(*) from product p where " + where.sql())
                .params(where.params())
                .query(Integer.class)
                .single();
    }

    private static SqlCondition condition(ProductFilter filter) {
        SqlCondition all = filter.inactiveToo() ? SqlCondition.ALL : new SqlCondition("p.active", Map.of());
        List<String> patterns = SearchText.patterns(filter.text());
        for (int i = 0; i < patterns.size(); i++) {
            all = all.and(SqlCondition.of("p.search_text like :word" + i, "word" + i, patterns.get(i)));
        }
        return all;
    }

    Optional<ProductSummary> find(UUID id) {
        return jdbc.sql(SELECT + "id = :id")
                .param("id", id)
                .query(ProductSummary.class)
                .optional();
    }

    /** By code or name, those that are offered first; the words are in lower case. */
    List<ProductSummary> named(List<String> words) {
        return jdbc.sql(SELECT + "lower(code) = any(:words) or lower(name) = any(:words) order by active desc, code")
                .param("words", new SqlArrayValue("varchar", words.toArray()))
                .query(ProductSummary.class)
                .list();
    }

    boolean isTaken(String code, UUID except) {
        return jdbc.sql("select count(*) from product where lower(code) = lower(:code) and id <> :except")
                        .param("code", code)
                        .param("except", except)
                        .query(Integer.class)
                        .single()
                > 0;
    }

    /** A code of the series that no product has. */
    String nextCode() {
        String code = null;
        while (code == null || isTaken(code, new UUID(0, 0))) {
            jdbc.sql("update number_series set next_value = next_value + 1 where name = 'product'")
                    .update();
            code = jdbc.sql("select prefix, digits, next_value - 1 as number from number_series where name = 'product'")
                    .query((row, n) -> row.getString(1) + ("%0" + row.getInt(2) + "d").formatted(row.getLong(3)))
                    .single();
        }
        return code;
    }

    void insert(UUID id, ProductData data, @Nullable UUID importId) {
        jdbc.sql("""
                        insert into product
                            (id, code, name, model, category, price, search_text, active, import_id, version)
                        values (:id, :code, :name, :model, :category, :price, :searchText, true, :importId, 0)
                        """)
                .params(params(data))
                .param("id", id)
                .param("importId", importId)
                .update();
    }

    /** @return whether the product still was in that version */
    boolean update(UUID id, int version, ProductData data) {
        return jdbc.sql("""
                                update product set code = :code, name = :name, model = :model, category = :category,
                                    price = :price, search_text = :searchText, version = version + 1
                                where id = :id and version = :version
                                """)
                        .params(params(data))
                        .param("id", id)
                        .param("version", version)
                        .update()
                == 1;
    }

    void offer(UUID id, boolean active) {
        jdbc.sql("update product set active = :active, version = version + 1 where id = :id")
                .param("active", active)
                .param("id", id)
                .update();
    }

    int removeUnused(UUID importId) {
        return jdbc.sql("""
                        delete from product p where p.import_id = :import
                            and not exists (select 1 from purchase l where l.product_id = p.id)
                        """).param("import", importId).update();
    }

    private static Map<String, @Nullable Object> params(ProductData data) {
        Map<String, @Nullable Object> params = new HashMap<>();
        params.put("code", data.code());
        params.put("name", data.name());
        params.put("model", data.model());
        params.put("category", data.category());
        params.put("price", data.price());
        params.put("searchText", data.searchText());
        return params;
    }
}
