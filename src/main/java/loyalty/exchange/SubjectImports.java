package loyalty.exchange;

import java.util.List;
import org.springframework.stereotype.Component;

/** How each subject is imported. */
@Component
class SubjectImports {
    private final List<SubjectImport> imports;

    SubjectImports(List<SubjectImport> imports) {
        this.imports = imports;
    }

    SubjectImport of(ImportSubject subject) {
        return imports.stream()
                .filter(each -> each.subject() == subject)
                .findFirst()
                .orElseThrow();
    }
}
