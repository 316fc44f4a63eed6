package loyalty.identity;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The application itself, for work that nobody asked for: first data, scheduled runs. It may do everything. */
final class SystemUser {
    private static final UUID NIL = new UUID(0, 0);

    static final SignedInUser PRINCIPAL = new SignedInUser(NIL, "system", "System", NIL, Set.of(), 0, false, false);

    static final Grants GRANTS = new Grants(
            each(Capability.values(), Scope.ALL),
            each(FieldGroup.values(), Access.WRITE),
            each(FieldGroup.values(), Access.WRITE));

    private SystemUser() {}

    private static <K, V> Map<K, V> each(K[] keys, V value) {
        return Arrays.stream(keys).collect(Collectors.toUnmodifiableMap(Function.identity(), key -> value));
    }
}
