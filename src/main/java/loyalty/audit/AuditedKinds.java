package loyalty.audit;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** The kinds of records that stand in the log. */
@Component
class AuditedKinds {
    private final Map<String, AuditedRecord> kinds;

    AuditedKinds(List<AuditedRecord> kinds) {
        this.kinds = kinds.stream().collect(Collectors.toMap(AuditedRecord::recordType, Function.identity()));
    }

    Set<String> types() {
        return kinds.keySet();
    }

    Optional<AuditedRecord> find(String recordType) {
        return Optional.ofNullable(kinds.get(recordType));
    }

    Collection<AuditedRecord> all() {
        return kinds.values();
    }

    boolean keepEncrypted(String recordType) {
        return find(recordType).map(AuditedRecord::keptEncrypted).orElse(false);
    }

    boolean include(String recordType) {
        return kinds.containsKey(recordType);
    }
}
