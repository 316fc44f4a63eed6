package loyalty.customer;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Lets the batches of all imports follow one another, so that two files can't write the same record twice. */
@Component
public class ImportTurn {
    private final JdbcClient jdbc;

    ImportTurn(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** Waits for the batch before; the turn ends with the transaction. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void await() {
        jdbc.sql("select name from number_series where name = 'import' for update")
                .query(String.class)
                .single();
    }
}
