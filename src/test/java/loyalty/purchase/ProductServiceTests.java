package loyalty.purchase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.UUID;
import loyalty.OnH2;
import loyalty.identity.SignIn;
import loyalty.shared.RefusedException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

@OnH2
class ProductServiceTests {
    private final String mark = UUID.randomUUID().toString().substring(0, 8);

    @Autowired
    ProductService products;

    @Autowired
    SignIn signIn;

    @BeforeEach
    void signInAsAdmin() {
        signIn.as("admin.catalogue");
    }

    @Test
    void numbersProductsWithoutACode() {
        ProductSummary product = products.create(named("Tea " + mark));
        assertThat(product.code()).matches("P\\d{4,}");
        assertThat(products.create(named("Tea " + mark)).code()).isNotEqualTo(product.code());
    }

    @Test
    void findsByNamePinyinCodeModelAndCategory() {
        ProductSummary product = products.create(
                new ProductData("X-" + mark, "龙井茶", "Model " + mark, "绿茶 " + mark, new BigDecimal("88.5")));
        for (String text :
                new String[] {"龙井 " + mark, "longjing " + mark, "lj " + mark, "X-" + mark, "lvcha " + mark}) {
            assertThat(products.find(new ProductFilter(text, false), 0, 10))
                    .as(text)
                    .containsExactly(product);
            assertThat(products.count(new ProductFilter(text, false))).as(text).isEqualTo(1);
        }
        assertThat(product.price()).isEqualTo(new BigDecimal("88.50"));
    }

    @Test
    void productsNoLongerOfferedAreListedOnlyWhenAskedFor() {
        ProductSummary product = products.create(named("Old " + mark));
        products.offer(product.id(), false);
        assertThat(products.find(new ProductFilter("Old " + mark, false), 0, 10))
                .isEmpty();
        assertThat(products.find(new ProductFilter("Old " + mark, true), 0, 10)).hasSize(1);
        products.offer(product.id(), true);
        assertThat(products.find(new ProductFilter("Old " + mark, false), 0, 10))
                .hasSize(1);
    }

    @Test
    void refusesWhatCanNotBeKept() {
        ProductSummary product = products.create(new ProductData("C-" + mark, "Tea", null, null, null));
        assertRefused(named(" "), "purchase.product.nameMissing");
        assertRefused(named("x".repeat(201)), "purchase.text.tooLong");
        assertRefused(new ProductData("c-" + mark, "Other", null, null, null), "purchase.product.codeTaken");
        assertRefused(new ProductData("", "Tea", null, null, new BigDecimal("-1")), "purchase.price.outOfRange");
        assertRefused(
                new ProductData("", "Tea", null, null, new BigDecimal("1E99999999")), "purchase.price.outOfRange");

        products.change(product.id(), 0, named("Black tea"));
        assertThat(products.find(product.id()).code())
                .as("a blank code keeps the old one")
                .isEqualTo("C-" + mark);
        assertThatThrownBy(() -> products.change(product.id(), 0, named("Green tea")))
                .isInstanceOf(RefusedException.class)
                .hasMessage("purchase.product.changedMeanwhile");
    }

    @Test
    void onlyThoseWhoMayEditProductsDo() {
        ProductSummary product = products.create(named("Tea " + mark));
        signIn.as("rep.catalogue");
        assertThat(products.find(product.id())).isEqualTo(product);
        assertThatThrownBy(() -> products.create(named("Tea"))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> products.change(product.id(), 0, named("T")))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> products.offer(product.id(), false)).isInstanceOf(AccessDeniedException.class);
    }

    private void assertRefused(ProductData data, String reason) {
        assertThatThrownBy(() -> products.create(data))
                .isInstanceOf(RefusedException.class)
                .hasMessage(reason);
    }

    private static ProductData named(String name) {
        return new ProductData("", name, null, null, null);
    }
}
