package loyalty;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;

/** The conditions must be able to fail: a rule that holds for everything protects nothing. */
class HouseConditionsTests {
    private static final ArchRule SECURED =
            classes().should(HouseConditions.DECLARE_A_PERMISSION_ON_EVERY_PUBLIC_METHOD);
    private static final ArchRule BY_THE_CLOCK =
            noClasses().should().callMethodWhere(HouseConditions.ASKS_THE_SYSTEM_FOR_THE_TIME);

    @Test
    void aPublicMethodWithoutPermissionIsFound() {
        assertThat(holds(SECURED, OneOpenDoor.class)).isFalse();
    }

    @Test
    void aPermissionOnEachMethodOrOnTheClassSuffices() {
        assertThat(holds(SECURED, EachDoorLocked.class)).isTrue();
        assertThat(holds(SECURED, WholeHouseLocked.class)).isTrue();
    }

    @Test
    void askingTheSystemForTheTimeIsFound() {
        assertThat(holds(BY_THE_CLOCK, AsksTheSystem.class)).isFalse();
        assertThat(holds(BY_THE_CLOCK, AsksTheSystemForAZone.class)).isFalse();
        assertThat(holds(BY_THE_CLOCK, AsksTheClock.class)).isTrue();
    }

    private static boolean holds(ArchRule rule, Class<?> type) {
        return !rule.evaluate(new ClassFileImporter().importClasses(type)).hasViolation();
    }

    static class OneOpenDoor {
        @PreAuthorize("denyAll()")
        public void locked() {}

        public void open() {}
    }

    static class EachDoorLocked {
        @PreAuthorize("denyAll()")
        public void locked() {}

        void notADoor() {}
    }

    @PreAuthorize("denyAll()")
    static class WholeHouseLocked {
        public void locked() {}
    }

    record AsksTheSystem() {
        @SuppressWarnings("JavaTimeDefaultTimeZone")
        LocalDate today() {
            return LocalDate.now();
        }
    }

    record AsksTheSystemForAZone(ZoneId zone) {
        LocalDate today() {
            return LocalDate.now(zone);
        }
    }

    record AsksTheClock(Clock clock) {
        LocalDate today() {
            return LocalDate.now(clock);
        }
    }
}
