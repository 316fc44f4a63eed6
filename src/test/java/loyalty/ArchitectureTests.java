package loyalty;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.belongToAnyOf;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideOutsideOfPackages;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleNameEndingWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith;
import static com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.metaAnnotatedWith;
import static com.tngtech.archunit.lang.conditions.ArchConditions.beAnnotatedWith;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;
import static com.tngtech.archunit.library.GeneralCodingRules.NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
import static loyalty.HouseConditions.ASKS_THE_SYSTEM_FOR_THE_TIME;
import static loyalty.HouseConditions.DECLARE_A_PERMISSION_ON_EVERY_PUBLIC_METHOD;
import static loyalty.HouseConditions.STAY_WITHIN_THE_MODULE;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.ManyToMany;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OneToOne;
import loyalty.customer.CustomerFields;
import loyalty.feedback.ComplaintNews;
import loyalty.identity.Permissions;
import loyalty.job.JobNews;
import loyalty.notification.NotificationNews;
import loyalty.results.ResultNews;
import org.jspecify.annotations.NullMarked;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Service;

/** The house rules of {@code docs/decisions}, as sentences that a build can check. */
@AnalyzeClasses(packages = "loyalty", importOptions = DoNotIncludeTests.class)
class ArchitectureTests {

    @ArchTest
    static void modulesUseOnlyWhatTheyDeclare(JavaClasses classes) {
        ApplicationModules.of(LoyaltyApplication.class).verify();
    }

    @ArchTest
    static void everyPackageSaysWhatItIsForAndRulesOutNull(JavaClasses classes) {
        assertThat(classes.getPackage("loyalty").getSubpackagesInTree())
                .filteredOn(inside -> !inside.getClasses().isEmpty())
                .allMatch(inside -> inside.isAnnotatedWith(NullMarked.class), "has a @NullMarked package-info");
    }

    @ArchTest
    static final ArchRule namesSayWhatAThingIs = noClasses()
            .should()
            .haveNameMatching(".*(Utils?|Helper|Manager|Impl|D[Tt][Oo])(\\$.*)?|.*[.$](Abstract|Base)[A-Z].*")
            .because("such names say nothing about the thing; a noun of the domain does");

    @ArchTest
    static final ArchRule onlyTheApplicationIsInTheRoot = classes()
            .that()
            .resideInAPackage("loyalty")
            .should()
            .haveSimpleName("LoyaltyApplication")
            .orShould()
            .haveSimpleName("package-info")
            .because("each class belongs to a module");

    @ArchTest
    static final ArchRule sharedValuesKnowNoFramework = noClasses()
            .that()
            .resideInAPackage("loyalty.shared..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("org.springframework..", "com.vaadin..", "jakarta..")
            .because("values must be usable, and testable, anywhere");

    @ArchTest
    static final ArchRule viewsArePackagePrivate = classes()
            .that()
            .resideInAPackage("..ui..")
            .and()
            .areTopLevelClasses()
            .should()
            .notBePublic()
            .because("other modules lead to a view by its address, never by its class");

    @ArchTest
    static final ArchRule viewsSayWhoMayOpenThem = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should(beAnnotatedWith(PermitAll.class)
                    .or(beAnnotatedWith(RolesAllowed.class))
                    .or(beAnnotatedWith(AnonymousAllowed.class)))
            .because("a reader of the view must see who gets in");

    @ArchTest
    static final ArchRule viewsGoThroughServices = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(assignableTo(EntityManager.class))
                    .or(assignableTo(JdbcClient.class))
                    .or(assignableTo(JdbcOperations.class))
                    .or(annotatedWith(Entity.class)))
            .because("permissions, row scope and transactions are the services' to keep");

    @ArchTest
    static final ArchRule viewsCallNoUnguardedBeans = noClasses()
            .that()
            .resideInAPackage("..ui..")
            .should()
            .dependOnClassesThat(resideInAPackage("loyalty..")
                    .and(resideOutsideOfPackages("..ui..", "loyalty.uikit.."))
                    .and(metaAnnotatedWith(Component.class))
                    .and(not(annotatedWith(Service.class)))
                    .and(not(simpleNameEndingWith("Texts").or(simpleNameEndingWith("Format"))))
                    .and(not(belongToAnyOf(
                            Permissions.class,
                            JobNews.class,
                            NotificationNews.class,
                            ComplaintNews.class,
                            ResultNews.class,
                            CustomerFields.class))))
            .because("only services are checked to declare permissions; the exceptions hold no records");

    @ArchTest
    static final ArchRule servicesDenyByDefault = classes()
            .that()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .should(DECLARE_A_PERMISSION_ON_EVERY_PUBLIC_METHOD)
            .because("what declares no permission is open to whoever reaches it");

    @ArchTest
    static final ArchRule recordsAreTheirModulesOwn = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .notBePublic()
            .because("others get records through the service, as values");

    @ArchTest
    static final ArchRule modulesReferToEachOthersRecordsById = fields().that()
            .areAnnotatedWith(ManyToOne.class)
            .or()
            .areAnnotatedWith(OneToOne.class)
            .or()
            .areAnnotatedWith(OneToMany.class)
            .or()
            .areAnnotatedWith(ManyToMany.class)
            .should(STAY_WITHIN_THE_MODULE)
            .allowEmptyShould(true)
            .because("an association would load and lock another module's records");

    @ArchTest
    static final ArchRule timeComesFromTheClock = noClasses()
            .that(not(assignableTo(LoyaltyApplication.class)))
            .should()
            .callMethodWhere(ASKS_THE_SYSTEM_FOR_THE_TIME)
            .because("tests set the clock, and days are those of the configured zone");

    @ArchTest
    static final ArchRule beansAreGivenToConstructors =
            noFields().should().beAnnotatedWith(Autowired.class).because("a constructor shows what a class needs");

    @ArchTest
    static final ArchRule nothingIsPrinted = NO_CLASSES_SHOULD_ACCESS_STANDARD_STREAMS;

    @ArchTest
    static final ArchRule logsGoThroughSlf4j = NO_CLASSES_SHOULD_USE_JAVA_UTIL_LOGGING;
}
