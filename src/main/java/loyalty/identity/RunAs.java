package loyalty.identity;

import com.vaadin.flow.internal.CurrentInstance;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.function.Supplier;
import org.springframework.security.concurrent.DelegatingSecurityContextCallable;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;

/** Does work in somebody's name, with their permissions, in the current thread. */
@Component
public class RunAs {
    private final SignedInUsers users;

    RunAs(SignedInUsers users) {
        this.users = users;
    }

    /** Throws AccessDeniedException when the user has been deactivated. */
    public <T> T as(UUID userId, Supplier<T> work) {
        return as(users.authenticationOf(userId), work);
    }

    /** For work that nobody asked for: first data, scheduled runs. Everything is permitted. */
    public <T> T system(Supplier<T> work) {
        return as(SignedInUsers.authenticationOf(SystemUser.PRINCIPAL), work);
    }

    /** The work as the present user, for another thread. */
    public static <T> Callable<T> sameUser(Callable<T> work) {
        return new DelegatingSecurityContextCallable<>(work, SecurityContextHolder.getContext());
    }

    /** Does the work as the present user, who can do something else meanwhile. */
    public static <T> CompletableFuture<T> later(Supplier<T> work) {
        Callable<T> asUser = sameUser(work::get);
        return CompletableFuture.supplyAsync(() -> call(asUser));
    }

    private static <T> T call(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            throw failure;
        } catch (Exception failure) {
            throw new IllegalStateException("A supplier threw what it can't throw", failure);
        }
    }

    private static <T> T as(Authentication authentication, Supplier<T> work) {
        // Within a Vaadin session, that session's user would win over the one set here.
        Map<Class<?>, CurrentInstance> vaadin = CurrentInstance.getInstances();
        CurrentInstance.clearAll();
        SecurityContext before = SecurityContextHolder.getContext();
        try {
            SecurityContext context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(authentication);
            SecurityContextHolder.setContext(context);
            return work.get();
        } finally {
            SecurityContextHolder.setContext(before);
            CurrentInstance.restoreInstances(vaadin);
        }
    }
}
