package loyalty.identity;

import java.util.Map;

/** What a role may do. A capability that is missing is not granted; a field group that is missing is hidden. */
public record Grants(
        Map<Capability, Scope> capabilities, Map<FieldGroup, Access> ownFields, Map<FieldGroup, Access> otherFields) {

    public Grants {
        capabilities = Map.copyOf(capabilities);
        ownFields = Map.copyOf(ownFields);
        otherFields = Map.copyOf(otherFields);
    }

    public Access fields(FieldGroup group, boolean own) {
        return (own ? ownFields : otherFields).getOrDefault(group, Access.HIDDEN);
    }
}
