package loyalty.keys;

import java.util.List;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Makes {@link SealedStore}s of tables. */
@Component
public class SealedTables {
    private final JdbcTemplate jdbc;
    private final FieldCipher cipher;
    private final ApplicationEventPublisher events;

    SealedTables(JdbcTemplate jdbc, FieldCipher cipher, ApplicationEventPublisher events) {
        this.jdbc = jdbc;
        this.cipher = cipher;
        this.events = events;
    }

    public SealedStore of(SealedRows rows, SealedColumn... columns) {
        return new SealedTable(jdbc, cipher, events, rows, List.of(columns));
    }
}
