package loyalty.customer;

import java.util.Arrays;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.BinaryOperator;
import loyalty.shared.RefusedException;

/** What a field of a merged customer holds, and what is proposed for it. */
final class FieldMerge {
    /** Whose a customer is does not follow from whose record was touched last. */
    private static final Set<String> STAYING = Set.of("number", "owner", "team", "protectedUntil");

    private FieldMerge() {}

    static boolean joinable(CustomerField field) {
        return field.type() == FieldType.TAGS || field.type() == FieldType.LONG_TEXT;
    }

    /** The fuller one; of two, both where that is possible, the earlier day of acquisition, else the newer record's. */
    static MergePick proposed(CustomerField field, Customer survivor, Customer absorbed) {
        String kept = field.get(survivor);
        String other = field.get(absorbed);
        if (other.isEmpty() || other.equals(kept)) return MergePick.SURVIVOR;
        if (kept.isEmpty()) return MergePick.ABSORBED;
        if (joinable(field) && fits(field, kept, other)) return MergePick.BOTH;
        if (STAYING.contains(field.key())) return MergePick.SURVIVOR;
        boolean takes = field.key().equals("acquiredOn")
                ? other.compareTo(kept) < 0
                : absorbed.updatedAt.isAfter(survivor.updatedAt);
        return takes ? MergePick.ABSORBED : MergePick.SURVIVOR;
    }

    static String value(CustomerField field, MergePick pick, Customer survivor, Customer absorbed) {
        return switch (pick) {
            case SURVIVOR -> field.get(survivor);
            case ABSORBED -> field.get(absorbed);
            case BOTH -> joined(field, field.get(survivor), field.get(absorbed));
        };
    }

    private static String joined(CustomerField field, String kept, String other) {
        if (!joinable(field)) throw new RefusedException("customer.merge.notJoinable");
        if (kept.isEmpty() || other.isEmpty()) return kept + other;
        return switch (field.read(join(field).apply(kept, other))) {
            case FieldReading.Value(String value) -> value;
            case FieldReading.Unreadable(var reason) -> throw new RefusedException(reason);
        };
    }

    private static boolean fits(CustomerField field, String kept, String other) {
        return field.read(join(field).apply(kept, other)) instanceof FieldReading.Value;
    }

    private static BinaryOperator<String> join(CustomerField field) {
        return field.type() == FieldType.TAGS ? FieldMerge::tags : (kept, other) -> kept + "\n" + other;
    }

    private static String tags(String kept, String other) {
        Set<String> all = new LinkedHashSet<>(Arrays.asList(kept.split(",")));
        all.addAll(Arrays.asList(other.split(",")));
        return String.join(",", all);
    }
}
