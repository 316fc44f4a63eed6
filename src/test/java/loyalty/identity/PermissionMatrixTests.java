package loyalty.identity;

import static java.util.stream.Collectors.toMap;
import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Method;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import loyalty.OnH2;
import loyalty.identity.GuardedMethods.Guarded;
import org.aopalliance.intercept.MethodInterceptor;
import org.aopalliance.intercept.MethodInvocation;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.aop.support.AopUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;

/** Every public method of every service, for every shipped role: allowed or denied as the matrix in the database says. */
@OnH2
class PermissionMatrixTests {
    private static final Object LET_THROUGH = new Object();

    @Autowired
    ApplicationContext context;

    @Autowired
    @Qualifier("preAuthorizeAuthorizationMethodInterceptor")
    MethodInterceptor methodSecurity;

    @Autowired
    SignIn signIn;

    @Autowired
    JdbcClient jdbc;

    @ParameterizedTest
    @ValueSource(strings = {"rep", "supervisor", "admin"})
    void roleIsAllowedWhatTheMatrixGrantsAndDeniedTheRest(String role) {
        Set<String> granted = Set.copyOf(
                jdbc.sql("select capability from role_capability c join role r on r.id = c.role_id where r.code = ?")
                        .param(role)
                        .query(String.class)
                        .list());
        signIn.as(role + ".matrix");
        assertThat(each(this::letsThrough))
                .containsExactlyEntriesOf(each(guarded -> guarded.declared(Requires.class)
                        .map(requires -> granted.contains(requires.value().name()))
                        .orElse(true)));
    }

    @Test
    void nobodyIsAllowedOnlyWhatIsOpenToAll() {
        assertThat(each(this::letsThrough))
                .containsExactlyEntriesOf(
                        each(guarded -> guarded.declared(OpenToAll.class).isPresent()));
    }

    @Test
    void everyMethodDeclaresAPermissionOfTheVocabulary() {
        assertThat(new GuardedMethods(context).all())
                .isNotEmpty()
                .allMatch(guarded -> guarded.declared(Requires.class).isPresent()
                        || guarded.declared(SignedIn.class).isPresent()
                        || guarded.declared(OpenToAll.class).isPresent())
                .allMatch(guarded -> AopUtils.isAopProxy(guarded.service()), "is called through method security");
    }

    @Test
    void onlyTheFirstRunIsOpenToAll() {
        assertThat(new GuardedMethods(context).all())
                .filteredOn(guarded -> guarded.declared(OpenToAll.class).isPresent())
                .extracting(guarded -> guarded.method().getDeclaringClass().getSimpleName())
                .containsOnly("FirstRun");
    }

    private Map<String, Boolean> each(Predicate<Guarded> question) {
        return new GuardedMethods(context)
                .all()
                .collect(toMap(Guarded::name, question::test, (one, other) -> one, TreeMap::new));
    }

    /** Asks method security without running the method. */
    private boolean letsThrough(Guarded guarded) {
        try {
            return methodSecurity.invoke(new Question(guarded.service(), guarded.method())) == LET_THROUGH;
        } catch (AccessDeniedException | AuthenticationCredentialsNotFoundException denied) {
            return false;
        } catch (Throwable unexpected) {
            throw new AssertionError(guarded.name(), unexpected);
        }
    }

    private record Question(Object service, Method method) implements MethodInvocation {
        @Override
        public Method getMethod() {
            return method;
        }

        @Override
        public @Nullable Object[] getArguments() {
            return new @Nullable Object[method.getParameterCount()];
        }

        @Override
        public Object proceed() {
            return LET_THROUGH;
        }

        @Override
        public Object getThis() {
            return service;
        }

        @Override
        public AccessibleObject getStaticPart() {
            return method;
        }
    }
}
