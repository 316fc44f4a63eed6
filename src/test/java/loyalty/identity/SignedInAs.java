package loyalty.identity;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithSecurityContext;
import org.springframework.security.test.context.support.WithSecurityContextFactory;

/** The test runs as this user, who is made if there is none of this name, as {@link IdentityFixture#user} says. */
@Target({ElementType.METHOD, ElementType.TYPE})
@Retention(RetentionPolicy.RUNTIME)
@WithSecurityContext(factory = SignedInAs.Factory.class)
public @interface SignedInAs {
    String value();

    class Factory implements WithSecurityContextFactory<SignedInAs> {
        private final SignIn signIn;

        Factory(SignIn signIn) {
            this.signIn = signIn;
        }

        @Override
        public SecurityContext createSecurityContext(SignedInAs annotation) {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(signIn.authentication(annotation.value()));
            return context;
        }
    }
}
