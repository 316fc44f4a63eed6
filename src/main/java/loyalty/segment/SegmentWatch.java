package loyalty.segment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.function.BooleanSupplier;
import loyalty.shared.RefusedException;
import loyalty.table.FilteredCustomers;
import loyalty.table.TableFilter;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.json.JsonMapper;

/**
 * Looks who belongs to the segments whose rules decide, and keeps who came and who left. Of all customers: what of it
 * somebody sees is bounded when they read it. A frozen segment is left as it is.
 */
@Component
class SegmentWatch {
    private static final Logger LOG = LoggerFactory.getLogger(SegmentWatch.class);

    private final SegmentStays stays;
    private final FilteredCustomers filters;
    private final JdbcClient jdbc;
    private final TransactionTemplate transaction;
    private final JsonMapper json;
    private final Clock clock;

    SegmentWatch(
            SegmentStays stays,
            FilteredCustomers filters,
            JdbcClient jdbc,
            TransactionTemplate transaction,
            JsonMapper json,
            Clock clock) {
        this.stays = stays;
        this.filters = filters;
        this.jdbc = jdbc;
        this.transaction = transaction;
        this.json = json;
        this.clock = clock;
    }

    /** Each segment in a transaction of its own; one whose rule asks for what is gone keeps the members it had. */
    void all(BooleanSupplier stopping) {
        List<UUID> segments = jdbc.sql("select id from segment where frozen_at is null order by id")
                .query(UUID.class)
                .list();
        for (UUID segment : segments) {
            if (stopping.getAsBoolean()) return;
            one(segment);
        }
    }

    void one(UUID segment) {
        one(segment, LocalDate.now(clock));
    }

    void one(UUID segment, LocalDate today) {
        transaction.executeWithoutResult(status -> look(segment, today));
    }

    private void look(UUID segment, LocalDate today) {
        Optional<String> rule = locked(segment);
        if (rule.isEmpty()) return;
        try {
            stays.update(segment, filters.everybody(json.readValue(rule.get(), TableFilter.class)), today);
        } catch (RefusedException unreadable) {
            LOG.info("Nobody but a user can read the rule of segment {}: {}", segment, unreadable.getMessage());
            return;
        }
        jdbc.sql("update segment set watched_on = :today where id = :segment and watched_on is null")
                .param("today", today)
                .param("segment", segment)
                .update();
    }

    /** The rule, held so that two looks at the same segment come one after the other; nothing of a frozen one. */
    private Optional<String> locked(UUID segment) {
        return jdbc.sql("select rule from segment where id = :segment and frozen_at is null for update")
                .param("segment", segment)
                .query(String.class)
                .optional();
    }
}
