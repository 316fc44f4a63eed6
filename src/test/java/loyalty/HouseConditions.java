package loyalty;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.SimpleConditionEvent.violated;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import java.time.Clock;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;

/** What the sentences of {@link ArchitectureTests} say that ArchUnit has no words for. */
final class HouseConditions {
    private static final Set<JavaModifier> NOT_CALLED_THROUGH_THE_BEAN =
            Set.of(JavaModifier.STATIC, JavaModifier.SYNTHETIC, JavaModifier.BRIDGE);

    static final ArchCondition<JavaClass> DECLARE_A_PERMISSION_ON_EVERY_PUBLIC_METHOD =
            new ArchCondition<>("declare a permission on every public method") {
                @Override
                public void check(JavaClass service, ConditionEvents events) {
                    if (service.isMetaAnnotatedWith(PreAuthorize.class)) {
                        return;
                    }
                    service.getMethods().stream()
                            .filter(HouseConditions::isCalledThroughTheBean)
                            .filter(method -> !method.isMetaAnnotatedWith(PreAuthorize.class))
                            .forEach(method ->
                                    events.add(violated(method, method.getDescription() + " is open to all")));
                }
            };

    static final ArchCondition<JavaField> STAY_WITHIN_THE_MODULE = new ArchCondition<>("stay within the module") {
        @Override
        public void check(JavaField field, ConditionEvents events) {
            String home = moduleOf(field.getOwner());
            field.getAllInvolvedRawTypes().stream()
                    .filter(type -> type.getPackageName().startsWith("loyalty."))
                    .filter(type -> !moduleOf(type).equals(home))
                    .forEach(
                            type -> events.add(violated(field, field.getDescription() + " reaches " + type.getName())));
        }
    };

    static final DescribedPredicate<JavaMethodCall> ASKS_THE_SYSTEM_FOR_THE_TIME =
            describe("asks the system for the time", call -> asksForTheTime(call.getTarget()));

    private HouseConditions() {}

    private static boolean isCalledThroughTheBean(JavaMethod method) {
        return method.getModifiers().contains(JavaModifier.PUBLIC)
                && method.getModifiers().stream().noneMatch(NOT_CALLED_THROUGH_THE_BEAN::contains);
    }

    private static String moduleOf(JavaClass type) {
        return type.getPackageName().split("\\.")[1];
    }

    private static boolean asksForTheTime(AccessTarget target) {
        String owner = target.getOwner().getName();
        boolean nowWithoutClock = owner.startsWith("java.time.")
                && target.getName().equals("now")
                && target instanceof AccessTarget.CodeUnitCallTarget call
                && call.getRawParameterTypes().stream().noneMatch(type -> type.isEquivalentTo(Clock.class));
        boolean systemClock =
                owner.equals("java.time.Clock") && target.getName().startsWith("system");
        return nowWithoutClock || systemClock || target.getFullName().startsWith("java.lang.System.currentTimeMillis");
    }
}
