package loyalty.customer;

import java.util.List;
import loyalty.shared.BulkInsert;
import org.springframework.jdbc.core.ConnectionCallback;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Writes many new customers at once. */
@Component
class CustomerInserts {
    private static final BulkInsert<Customer> ROWS = BulkInsert.<Customer>into("customer")
            .column("id", c -> c.id)
            .column("number", c -> c.number)
            .column("name", c -> c.name)
            .column("name_sort", c -> c.nameSort)
            .column("search_text", c -> c.searchText)
            .column("gender", c -> c.gender)
            .column("birth_date", c -> c.birthDate)
            .column("company", c -> c.company)
            .column("job_title", c -> c.jobTitle)
            .column("phone", c -> c.phone)
            .column("phone_index", c -> c.phoneIndex)
            .column("phone_tail_index", c -> c.phoneTailIndex)
            .column("email", c -> c.email)
            .column("email_index", c -> c.emailIndex)
            .column("address", c -> c.address)
            .column("type_code", c -> c.type)
            .column("source_code", c -> c.source)
            .column("channel_code", c -> c.channel)
            .column("need_code", c -> c.need)
            .column("value_band", c -> c.valueBand)
            .array("tags", "varchar", c -> c.tags)
            .column("acquired_on", c -> c.acquiredOn)
            .column("owner_id", c -> c.ownerId)
            .column("owner_since", c -> c.ownerSince)
            .column("team_id", c -> c.teamId)
            .column("protected_until", c -> c.protectedUntil)
            .column("notes", c -> c.notes)
            .column("consent", c -> c.consent)
            .column("consent_on", c -> c.consentOn)
            .column("completeness", c -> c.completeness)
            .array("custom_text", "varchar", c -> c.customText)
            .array("custom_number", "numeric", c -> c.customNumber)
            .array("custom_date", "date", c -> c.customDate)
            .column("import_id", c -> c.importId)
            .column("created_at", c -> c.createdAt)
            .column("updated_at", c -> c.updatedAt)
            .column("version", c -> c.version);

    private final JdbcTemplate jdbc;

    CustomerInserts(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    void insert(List<Customer> customers) {
        jdbc.execute((ConnectionCallback<Integer>) connection -> ROWS.addAll(connection, customers));
    }
}
