package loyalty.identity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a role may do. A capability that is missing is not granted; a field group that is missing is hidden. */
public record Grants(
        Map<Capability, Scope> capabilities, Map<FieldGroup, Access> ownFields, Map<FieldGroup, Access> otherFields) {
    /** What a line says of a capability that is not granted. */
    public static final String NOT_GRANTED = "";

    private static final String OWN = ".own";
    private static final String OTHERS = ".others";

    public Grants {
        capabilities = Map.copyOf(capabilities);
        ownFields = Map.copyOf(ownFields);
        otherFields = Map.copyOf(otherFields);
    }

    public Access fields(FieldGroup group, boolean own) {
        return (own ? ownFields : otherFields).getOrDefault(group, Access.HIDDEN);
    }

    /**
     * All there is to say, line by line: a capability with its scope or {@link #NOT_GRANTED}; a field group, followed by
     * ".own" or ".others", with its access.
     */
    public Map<String, String> lines() {
        Map<String, String> lines = new LinkedHashMap<>();
        for (Capability capability : Capability.values()) {
            Scope scope = capabilities.get(capability);
            lines.put(capability.name(), scope == null ? NOT_GRANTED : scope.name());
        }
        for (FieldGroup group : FieldGroup.values()) {
            lines.put(group + OWN, fields(group, true).name());
            lines.put(group + OTHERS, fields(group, false).name());
        }
        return lines;
    }

    /** What these say otherwise than those before. */
    public List<GrantDifference> differencesFrom(Grants before) {
        Map<String, String> earlier = before.lines();
        List<GrantDifference> differences = new ArrayList<>();
        lines().forEach((line, now) -> {
            String then = earlier.getOrDefault(line, NOT_GRANTED);
            if (!then.equals(now)) differences.add(new GrantDifference(line, then, now));
        });
        return differences;
    }

    boolean administerUsers() {
        return capabilities.containsKey(Capability.USER_ADMIN);
    }
}
