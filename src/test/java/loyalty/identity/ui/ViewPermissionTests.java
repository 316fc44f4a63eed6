package loyalty.identity.ui;

import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import loyalty.identity.Capability;

@AnalyzeClasses(packages = "loyalty", importOptions = DoNotIncludeTests.class)
class ViewPermissionTests {
    private static final Set<String> VOCABULARY =
            Arrays.stream(Capability.values()).map(Capability::name).collect(Collectors.toSet());

    @ArchTest
    static final ArchRule viewsNameCapabilitiesOfTheMatrix = classes()
            .that()
            .areAnnotatedWith(RolesAllowed.class)
            .should(new ArchCondition<>("name capabilities") {
                @Override
                public void check(JavaClass view, ConditionEvents events) {
                    for (String name :
                            view.getAnnotationOfType(RolesAllowed.class).value()) {
                        if (!VOCABULARY.contains(name)) events.add(violated(view, view.getName() + " names " + name));
                    }
                }
            })
            .because("the annotation takes any text, and a view that names no capability fails when it is opened");
}
