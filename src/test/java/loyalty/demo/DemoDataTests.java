package loyalty.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import loyalty.credit.Rating;
import loyalty.identity.OwnEmail;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;

@SpringBootTest(properties = "loyalty.demo=true")
class DemoDataTests {
    @Autowired
    JdbcClient jdbc;

    @Autowired
    DemoStart start;

    @Autowired
    SignIn signIn;

    @Autowired
    OwnEmail email;

    @Test
    void fillsAnEmptyDatabaseWithACompany() {
        assertThat(count("customer")).isEqualTo(DemoData.CUSTOMERS).isGreaterThanOrEqualTo(500);
        assertThat(count("purchase")).isGreaterThan(3000);
        assertThat(count("satisfaction_score")).isGreaterThan(500);
        assertThat(count("feedback where open and kind = 'COMPLAINT'")).isPositive();
        assertThat(jdbc.sql("select distinct state from complaint")
                        .query(String.class)
                        .list())
                .hasSize(5);
        assertThat(count("interaction")).isGreaterThan(500);
        assertThat(count("customer where last_contact_at is not null")).isGreaterThan(300);
        assertThat(count("product")).isBetween(25, 40);
        assertThat(count("team")).isEqualTo(3);
        assertThat(count("questionnaire_version where published_at is not null"))
                .isEqualTo(4);
        assertThat(count("questionnaire_version where published_at is null")).isEqualTo(1);
        assertThat(count("custom_column")).isEqualTo(2);
        assertThat(count("customer where owner_id is null")).isPositive();
        assertThat(count("customer where team_id is null")).isPositive();
        assertThat(count("customer where phone is null and email is null")).isPositive();
    }

    @Test
    void figuresAreThereForEverybodyAndEveryStage() {
        assertThat(count("customer_figures")).isEqualTo(DemoData.CUSTOMERS);
        assertThat(jdbc.sql("select distinct stage from customer_figures")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThanOrEqualTo(5);
        assertThat(jdbc.sql("select sum(purchase_count) from customer_figures")
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void debtorsAreOfEveryRating() {
        assertThat(jdbc.sql("select distinct rating from credit_standing")
                        .query(Rating.class)
                        .list())
                .contains(Rating.values());
        assertThat(count("receivable where open_amount > 0 and due_on < current_date"))
                .isGreaterThan(20);
        assertThat(jdbc.sql("select distinct currency from receivable")
                        .query(String.class)
                        .list())
                .hasSizeGreaterThan(1);
    }

    @Test
    void leavesADatabaseAloneThatHasUsers() {
        List<Integer> before = List.of(count("customer"), count("app_user"), count("custom_column"));
        start.run(new DefaultApplicationArguments());
        assertThat(List.of(count("customer"), count("app_user"), count("custom_column")))
                .isEqualTo(before);
    }

    @Test
    void everyRepHasCustomersOfTheirOwn() {
        for (String username : DemoAccounts.usernames()) {
            if (!username.startsWith("rep.")) continue;
            assertThat(jdbc.sql("select count(*) from customer where owner_id = ?")
                            .param(signIn.as(username).id())
                            .query(Integer.class)
                            .single())
                    .as(username)
                    .isGreaterThan(30);
        }
    }

    @Test
    void mailCanBeTriedByEverybody() {
        assertThat(count("app_user where email is null")).isZero();
        signIn.as("rep.li");
        assertThat(email.get()).isEqualTo("rep.li@example.com");
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table).query(Integer.class).single();
    }
}
