package loyalty.exchange;

import java.util.List;
import loyalty.identity.Permissions;
import org.springframework.stereotype.Component;

/** How each subject is imported. */
@Component
class SubjectImports {
    private final List<SubjectImport> imports;
    private final Permissions permissions;

    SubjectImports(List<SubjectImport> imports, Permissions permissions) {
        this.imports = imports;
        this.permissions = permissions;
    }

    /** What the caller may import, in the order of the subjects. */
    List<ImportSubject> allowed() {
        return imports.stream()
                .filter(each -> permissions.allows(each.capability()))
                .map(SubjectImport::subject)
                .sorted()
                .toList();
    }

    SubjectImport of(ImportSubject subject) {
        return imports.stream()
                .filter(each -> each.subject() == subject)
                .findFirst()
                .orElseThrow();
    }
}
