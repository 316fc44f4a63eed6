package loyalty.customer;

import static org.assertj.core.api.Assertions.assertThat;

import loyalty.OnPostgres;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

@OnPostgres
class SearchIndexOnPostgresTests {
    @Autowired
    SearchIndex index;

    @Autowired
    CustomerFixture customers;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @Test
    void takesInWhatWaitsForIt() {
        jdbc.sql("create extension if not exists pgstattuple").update();
        signIn.as("rep.search.index");
        customers.customer("Anna");
        assertThat(waiting()).isPositive();

        index.takeInChanges();

        assertThat(waiting()).isZero();
    }

    private long waiting() {
        return jdbc.sql("select pending_tuples from pgstatginindex('customer_search_text')")
                .query(Long.class)
                .single();
    }
}
