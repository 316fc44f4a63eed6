package loyalty.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import loyalty.OnH2;
import loyalty.identity.IdentityFixture;
import loyalty.identity.SignIn;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** What imports reject is counted for the review of the table. */
@OnH2
class ImportRefusalTests {
    @Autowired
    ImportFixture imports;

    @Autowired
    IdentityFixture identity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    String n;

    @BeforeEach
    void aSupervisor() {
        n = IdentityFixture.fresh("r");
        signIn.as("supervisor." + n, identity.team("east" + n));
    }

    @Test
    void eachRowCountsForTheFieldAtFaultOnce() {
        long before = refusals("birthDate");
        String file = "number,name,birthday\n%1$s1,Ann,0000-00-00\n%1$s2,Bob,2999-01-01\n%1$s3,Carl,\n".formatted(n);
        imports.run(ImportSubject.CUSTOMERS, file);
        assertThat(refusals("birthDate") - before).isEqualTo(2);
    }

    @Test
    void checkingAFileCountsNothing() {
        long before = refusals("birthDate");
        var id = imports.upload(ImportSubject.CUSTOMERS, "number,name,birthday\n%1$s1,Ann,0000-00-00\n".formatted(n));
        imports.answer(id, answers -> answers);
        imports.check(id);
        assertThat(refusals("birthDate")).isEqualTo(before);
    }

    private long refusals(String field) {
        return jdbc.sql("""
                        select coalesce(sum(refusals), 0) from field_refusal
                        where origin = 'IMPORT' and field = :field
                        """).param("field", field).query(Long.class).single();
    }
}
