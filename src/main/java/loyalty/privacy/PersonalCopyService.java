package loyalty.privacy;

import java.sql.Array;
import java.sql.SQLException;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import loyalty.audit.AuditEntry;
import loyalty.audit.AuditLog;
import loyalty.customer.ContactVault;
import loyalty.customer.ErasedCustomer;
import loyalty.customer.ErasedCustomers;
import loyalty.identity.Capability;
import loyalty.identity.Requires;
import loyalty.shared.PersonalTable;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * All that is recorded about a customer, for themselves (PIPL 45, GDPR 15 and 20): each table by its name, each record
 * with all of its columns. Left out are values that only serve to find or protect others: hashes, and what the log says
 * of staff.
 */
@Service
@Transactional
@Requires(Capability.PERSONAL_DATA)
public class PersonalCopyService {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    /** Working copies of other tables, and what is about staff. */
    private static final Set<String> LEFT_OUT =
            Set.of("audit_change", "notice", "import_change", "customer_before_merge", "undeliverable_address");

    private static final Set<String> CONTACTS = Set.of(ContactVault.PHONE, ContactVault.EMAIL, ContactVault.ADDRESS);

    private final PersonalTables tables;
    private final ErasedCustomers customers;
    private final ContactVault vault;
    private final AuditLog audit;
    private final Clock clock;

    PersonalCopyService(
            PersonalTables tables, ErasedCustomers customers, ContactVault vault, AuditLog audit, Clock clock) {
        this.tables = tables;
        this.customers = customers;
        this.vault = vault;
        this.audit = audit;
        this.clock = clock;
    }

    /** By table and in the order of the records; recorded as an export. */
    public PersonalCopy copy(UUID customerId) {
        ErasedCustomer customer = customers.reachable(customerId);
        Map<String, List<Map<String, Object>>> records = new LinkedHashMap<>();
        for (PersonalTable table : tables.ofCustomers()) {
            if (LEFT_OUT.contains(table.name())) continue;
            List<Map<String, Object>> rows = tables.rows(table, customer).stream()
                    .map(row -> readable(table, row))
                    .toList();
            if (!rows.isEmpty()) records.put(table.name(), rows);
        }
        audit.record(AuditEntry.of("exported", AuditedPersonalData.TYPE, customerId, "copy"));
        return new PersonalCopy(customer.number(), clock.instant(), records);
    }

    /** As {@link #copy}, as JSON in UTF-8. */
    public byte[] json(UUID customerId) {
        return JSON.writeValueAsBytes(copy(customerId));
    }

    private Map<String, Object> readable(PersonalTable table, Map<String, Object> row) {
        Map<String, Object> values = new LinkedHashMap<>();
        row.forEach((label, value) -> {
            String column = label.toLowerCase(Locale.ROOT);
            Object readable = readable(table.name() + "." + column, row, value);
            if (readable != null) values.put(column, readable);
        });
        return values;
    }

    private @Nullable Object readable(String column, Map<String, Object> row, @Nullable Object value) {
        if (value == null || column.endsWith("_hash") || column.endsWith("search_text") || column.endsWith("name_sort"))
            return null;
        return switch (value) {
            case byte[] bytes ->
                CONTACTS.contains(column)
                        ? vault.open(column, (UUID) Objects.requireNonNull(row.get("id")), bytes)
                        : null;
            case Array array -> texts(array);
            case Number number -> number;
            case Boolean flag -> flag;
            default -> value.toString();
        };
    }

    private static List<String> texts(Array array) {
        try {
            return new ArrayList<>(Arrays.stream((Object[]) array.getArray())
                    .map(String::valueOf)
                    .toList());
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }
}
