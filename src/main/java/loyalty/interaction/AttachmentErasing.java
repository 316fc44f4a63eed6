package loyalty.interaction;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.UUID;
import loyalty.customer.CustomerErasing;
import loyalty.customer.ErasedCustomer;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Files attached to contacts with an erased customer. */
@Component
class AttachmentErasing implements CustomerErasing {
    private final JdbcClient jdbc;
    private final AttachmentFiles files;

    AttachmentErasing(JdbcClient jdbc, AttachmentFiles files) {
        this.jdbc = jdbc;
        this.files = files;
    }

    @Override
    public Runnable erase(ErasedCustomer customer) {
        List<UUID> attached =
                jdbc.sql("""
                        select a.id from attachment a join interaction i on i.id = a.interaction_id
                        where i.customer_id = :customer
                        """).param("customer", customer.id()).query(UUID.class).list();
        return () -> attached.forEach(this::remove);
    }

    private void remove(UUID id) {
        try {
            files.remove(id);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
